import type { PictureArrow, PictureLane, PictureMap, PictureStep } from './picture.types.ts';

/**
 * A map in few words, for tests. Lanes from top to bottom: `*` automatic, `~` outside, `!` when it stops.
 * Steps as `name@Lane > next next:word`; the name's first letter may say the shape: `?` decision, `%` wait, `.` end,
 * `^` trigger, `!` the card of a stop rule. `! card` after the ways leads to such a card.
 */
export function sketch(lanes: string, ...steps: string[]): PictureMap {
  const read = steps.map(readStep);
  return {
    lanes: lanes.split(' ').map(readLane),
    steps: read.map(({ step }) => step),
    arrows: read.flatMap(({ arrows }) => arrows),
  };
}

const laneKinds: Record<string, PictureLane['kind']> = { '*': 'automatic', '~': 'outside', '!': 'stop' };
const shapes: Record<string, PictureStep['shape']> = {
  '?': 'decision',
  '%': 'wait',
  '.': 'end',
  '^': 'trigger',
  '!': 'owner',
};

function readLane(text: string): PictureLane {
  const kind = laneKinds[text[0]!];
  const id = kind ? text.slice(1) : text;
  return { id, title: id, kind: kind ?? 'person', person: null };
}

function readStep(text: string): { step: PictureStep; arrows: PictureArrow[] } {
  const [head, ways = ''] = text.split(' > ');
  const [name, lane] = head!.split('@');
  const shape = shapes[name![0]!];
  const id = shape ? name!.slice(1) : name!;
  const arrows = ways.split(' ').filter((way) => way !== '');
  return {
    step: { id, lane: lane!, shape: shape ?? 'card' },
    arrows: arrows.map((way, at) => {
      const isStop = way.startsWith('!');
      const [to, label = ''] = (isStop ? way.slice(1) : way).split(':');
      return { id: `${id}>${to} ${at}`, from: id, to: to!, kind: isStop ? 'stop' : 'goes_on', label };
    }),
  };
}

/** Every shape of relay race that once was hard to draw. */
export const goldenMaps: Record<string, PictureMap> = {
  'one person from start to end': sketch('Sales', '^go@Sales > a', 'a@Sales > b', 'b@Sales > done', '.done@Sales'),
  'a handoff down': sketch('Sales Legal', '^go@Sales > a', 'a@Sales > b', 'b@Legal > done', '.done@Legal'),
  'a handoff up': sketch('Sales Legal', '^go@Legal > a', 'a@Legal > b', 'b@Sales > done', '.done@Sales'),
  'down, along and up again': sketch(
    'Sales Legal Finance',
    '^go@Sales > a',
    'a@Sales > b',
    'b@Finance > c',
    'c@Finance > d',
    'd@Legal > e',
    'e@Sales > done',
    '.done@Sales',
  ),
  'machines hand nothing over': sketch(
    '~Client *Auto Sales',
    '^go@Client > a',
    'a@Auto > b',
    'b@Sales > c',
    'c@Auto > done',
    '.done@Client',
  ),
  'a decision with two ways in one lane': sketch(
    'Sales',
    '^go@Sales > q',
    '?q@Sales > a:Yes b:No',
    'a@Sales > done',
    'b@Sales > done',
    '.done@Sales',
  ),
  'a decision across lanes': sketch(
    'Sales Legal',
    '^go@Sales > q',
    '?q@Sales > a:Yes b:No',
    'a@Sales > done',
    'b@Legal > done',
    '.done@Sales',
  ),
  'a decision with three long words': sketch(
    'Sales Legal Finance',
    '^go@Sales > q',
    '?q@Sales > a:Above-ten-thousand b:Needs-a-lawyer-to-look c:Otherwise',
    'a@Finance > done',
    'b@Legal > done',
    'c@Sales > done',
    '.done@Sales',
  ),
  'two decisions after each other': sketch(
    'Sales Legal',
    '^go@Sales > q',
    '?q@Sales > r:Yes no:No',
    '?r@Sales > a:Yes b:No',
    'a@Sales > yes',
    'b@Legal > a',
    '.yes@Sales',
    '.no@Sales',
  ),
  'rework in one lane': sketch(
    'Sales',
    '^go@Sales > a',
    'a@Sales > b',
    'b@Sales > q',
    '?q@Sales > done:Good a:Again',
    '.done@Sales',
  ),
  'rework across lanes': sketch(
    'Sales Legal',
    '^go@Sales > a',
    'a@Sales > b',
    'b@Legal > q',
    '?q@Legal > done:Good a:Again',
    '.done@Sales',
  ),
  'two branches at once in one lane': sketch(
    'Sales',
    '^go@Sales > both',
    'both@Sales > a b',
    'a@Sales > join',
    'b@Sales > join',
    'join@Sales > done',
    '.done@Sales',
  ),
  'three branches of unlike lengths': sketch(
    'Sales Legal',
    '^go@Sales > all',
    'all@Sales > a b c',
    'a@Sales > a2',
    'a2@Sales > a3',
    'a3@Sales > join',
    'b@Sales > join',
    'c@Legal > c2',
    'c2@Legal > join',
    'join@Sales > done',
    '.done@Sales',
  ),
  'a wait between two people': sketch(
    'Sales ~Client Legal',
    '^go@Sales > a',
    'a@Sales > w',
    '%w@Client > b',
    'b@Legal > done',
    '.done@Legal',
  ),
  'across five lanes past other steps': sketch(
    'A B C D E',
    '^go@A > a',
    'a@A > b e',
    'b@B > c',
    'c@C > d',
    'd@D > e2',
    'e@E > e2',
    'e2@E > back',
    'back@A > done',
    '.done@A',
  ),
  'a stop rule and its owner': sketch('Sales !Stop', '^go@Sales > a', 'a@Sales > done !a1', '.done@Sales', '!a1@Stop'),
  'stop rules of neighbours and two of one step': sketch(
    'Sales Legal !Stop',
    '^go@Sales > a',
    'a@Sales > b !a1 !a2',
    'b@Legal > c !b1',
    'c@Legal > done !c1',
    '.done@Sales',
    '!a1@Stop',
    '!a2@Stop',
    '!b1@Stop',
    '!c1@Stop',
  ),
  'ends that only a stop rule leads to': sketch(
    'Sales !Stop',
    '^go@Sales > a',
    'a@Sales > b !a1',
    'b@Sales > done',
    '.done@Sales',
    '.declined@Sales',
    '!a1@Stop',
  ),
  'a step that nothing leads to yet': sketch(
    'Sales Legal',
    '^go@Sales > a',
    'a@Sales > b',
    'b@Legal > done',
    '.done@Sales',
    'alone@Sales',
  ),
  'many ways into one step': sketch(
    'Sales Legal Finance',
    '^go@Sales > q',
    '?q@Sales > a:One b:Two c:Three done:Four',
    'a@Sales > done',
    'b@Legal > done',
    'c@Finance > done',
    '.done@Sales',
  ),
};
