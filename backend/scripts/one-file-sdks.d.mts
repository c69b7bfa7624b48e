export declare function oneFileSdks(): { name: string; file: string }[];
export declare function packedSdk(specifier: string): string | undefined;
