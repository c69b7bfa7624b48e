const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The end record is at least this long, and a comment of at most 65,535 bytes may follow it. */
const endLength = 22;

/** Bytes that a ZIP file says it unpacks to (its central directory, APPNOTE 4.3.12); undefined when it is none. */
export function unpackedSize(zip: Buffer): number | undefined {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.length < end + endLength || zip.readUInt32LE(end) !== endMark) return undefined;
  let at = zip.readUInt32LE(end + 16);
  let size = 0;
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== entryMark) return undefined;
    size += zip.readUInt32LE(at + 24);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return size;
}
