/** Lengths of the picture, in pixels at 100 %. Steps have one size: culling, export and this layout rely on it. */
export const STEP_WIDTH = 190;
export const STEP_HEIGHT = 104;
export const COLUMN_GAP = 48;
/** Room above and below the steps of a lane; half of it is for arrows. */
export const LANE_PADDING = 34;
export const STOP_LANE_PADDING = 24;
/** Room between two rows of the same lane. */
export const ROW_GAP = 40;
export const MARGIN = 20;
/** The word on an exit widens the gap after its column, up to this width; longer words are cut. */
export const LONGEST_WORD = 130;
export const LETTER_WIDTH = 7;
/** A decision is drawn narrower on the right, so that the word on its exit has room. */
export const DECISION_INSET = 36;
/** Arrows that share a gap lie this far from each other. */
export const CHANNEL = 8;
/** An arrow keeps at least this distance from a step that it does not belong to. */
export const CLEARANCE = 3;
