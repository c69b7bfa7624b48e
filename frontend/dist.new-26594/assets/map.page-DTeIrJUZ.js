var e = () => null;
export { e as MapPage };
