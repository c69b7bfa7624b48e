export const ConnectorsPage = () => null;
