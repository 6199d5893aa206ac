package org.undersigned.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.undersigned.model.Block;

/// A block as it lies in a frame.
final class BlockWire {
  private BlockWire() {}

  static void write(DataOutput out, Block block) throws IOException {
    out.writeByte(
        switch (block) {
          case Block.Heading _ -> 'h';
          case Block.Paragraph _ -> 'p';
          case Block.Item _ -> 'i';
          case Block.Quotation _ -> 'q';
          case Block.Aside _ -> 'a';
          case Block.Row _ -> 'r';
        });
    out.writeInt(block.start());
    out.writeInt(block.end());
    if (block instanceof Block.Heading heading) out.writeInt(heading.level());
    if (block instanceof Block.Row row) {
      Wire.text(out, row.sheet());
      out.writeInt(row.row());
      Wire.list(
          out,
          row.cells(),
          (o, cell) -> {
            o.writeInt(cell.column());
            o.writeInt(cell.start());
            o.writeInt(cell.end());
          });
    }
  }

  static Block read(DataInput in) throws IOException {
    byte kind = in.readByte();
    int start = in.readInt();
    int end = in.readInt();
    return switch (kind) {
      case 'h' -> new Block.Heading(start, end, in.readInt());
      case 'p' -> new Block.Paragraph(start, end);
      case 'i' -> new Block.Item(start, end);
      case 'q' -> new Block.Quotation(start, end);
      case 'a' -> new Block.Aside(start, end);
      case 'r' ->
          new Block.Row(
              start,
              end,
              Wire.repeatedText(in),
              in.readInt(),
              Wire.list(in, i -> new Block.Cell(i.readInt(), i.readInt(), i.readInt())));
      default -> throw new IOException("A block of kind " + kind);
    };
  }
}
