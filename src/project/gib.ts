export const GIB = 2 ** 30;

/** Bytes as "3.8 GiB". */
export const gib = (bytes: number): string => `${(bytes / GIB).toFixed(1)} GiB`;
