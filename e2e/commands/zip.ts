import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry { name: string; data: Buffer }

// 1 January 1980, 00:00: the first date that the format knows. A real date would make every package another.
const dosTime = 0;
const dosDate = (1 << 5) | 1;
const version = 20;
const utf8Names = 0x0800;

/** A ZIP archive whose bytes depend on the entries alone: names in the given order, no dates, no attributes. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const fileName = Buffer.from(name, 'utf8');
    const deflated = deflateRawSync(data, { level: 9 });
    const isSmaller = deflated.length < data.length;
    const body = isSmaller ? deflated : data;
    const common = commonHeader({ method: isSmaller ? 8 : 0, crc: crc32(data), compressed: body.length, size: data.length, nameLength: fileName.length });
    const local = Buffer.concat([numbers([0x04034b50, 4]), common, fileName, body]);
    directory.push(Buffer.concat([
      numbers([0x02014b50, 4], [version, 2]), common,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), // comment, disk, attributes, offset of the file
      fileName,
    ]));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [list.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...files, list, end]);
}

interface Facts { method: number; crc: number; compressed: number; size: number; nameLength: number }

/** The part that a file's own header and its line in the directory share. */
function commonHeader({ method, crc, compressed, size, nameLength }: Facts): Buffer {
  return numbers([version, 2], [utf8Names, 2], [method, 2], [dosTime, 2], [dosDate, 2], [crc, 4], [compressed, 4], [size, 4], [nameLength, 2], [0, 2]);
}

/** Little-endian numbers with their widths in bytes. */
function numbers(...fields: [value: number, width: 2 | 4][]): Buffer {
  return Buffer.concat(fields.map(([value, width]) => {
    const field = Buffer.alloc(width);
    field.writeUIntLE(value, 0, width);
    return field;
  }));
}
