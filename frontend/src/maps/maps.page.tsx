export const MapsPage = () => null;
