package org.undersigned.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Placement;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;
import org.undersigned.reading.ReadOutcome.Enclosure;
import org.undersigned.reading.ReadOutcome.Why;

/// An outcome as it lies in a frame. What comes out of the pipe was written by a process that met
/// hostile bytes: [#read] takes nothing for granted, and the records check themselves.
final class OutcomeWire {
  private OutcomeWire() {}

  static void write(DataOutput out, ReadOutcome outcome) throws IOException {
    switch (outcome) {
      case ReadOutcome.Read(var reading, var enclosures, var notices) -> {
        out.writeByte('R');
        reading(out, reading);
        Wire.list(out, enclosures, OutcomeWire::enclosure);
        Wire.list(out, notices, OutcomeWire::message);
      }
      case ReadOutcome.PartlyRead(var reading, var enclosures, var missing) -> {
        out.writeByte('P');
        reading(out, reading);
        Wire.list(out, enclosures, OutcomeWire::enclosure);
        Wire.list(out, missing, OutcomeWire::message);
      }
      case ReadOutcome.Unreadable(var exhibit, var why, var message) -> {
        out.writeByte('U');
        Wire.text(out, exhibit.hex());
        Wire.text(out, why.name());
        message(out, message);
      }
    }
  }

  /// @throws IOException where the frame breaks off or holds another kind of thing
  /// @throws IllegalArgumentException where a record in it contradicts itself
  static ReadOutcome read(DataInput in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 'R' ->
          new ReadOutcome.Read(
              reading(in),
              Wire.list(in, OutcomeWire::enclosure),
              Wire.list(in, OutcomeWire::message));
      case 'P' ->
          new ReadOutcome.PartlyRead(
              reading(in),
              Wire.list(in, OutcomeWire::enclosure),
              Wire.list(in, OutcomeWire::message));
      case 'U' ->
          new ReadOutcome.Unreadable(
              new Fingerprint(Wire.text(in)), Why.valueOf(Wire.text(in)), message(in));
      default -> throw new IOException("An outcome of kind " + kind);
    };
  }

  private static void reading(DataOutput out, Reading reading) throws IOException {
    Wire.text(out, reading.id().hex());
    Wire.text(out, reading.exhibit().hex());
    Wire.text(out, reading.reader().name());
    Wire.text(out, reading.reader().version());
    Wire.map(out, reading.reader().settings());
    Wire.text(out, reading.text());
    Wire.text(out, reading.language());
    Wire.list(out, reading.encoding().stream().toList(), Wire::text);
    Wire.list(out, reading.blocks(), BlockWire::write);
    out.writeInt(reading.pages());
    Wire.list(out, reading.placements(), OutcomeWire::placement);
  }

  private static Reading reading(DataInput in) throws IOException {
    Fingerprint id = new Fingerprint(Wire.text(in));
    Fingerprint exhibit = new Fingerprint(Wire.text(in));
    Maker.Tool tool = new Maker.Tool(Wire.text(in), Wire.text(in), Wire.map(in));
    String text = Wire.text(in);
    String language = Wire.text(in);
    Optional<String> encoding = Wire.list(in, Wire::text).stream().findFirst();
    var blocks = Wire.list(in, BlockWire::read);
    int pages = in.readInt();
    List<Placement> placements = Wire.list(in, OutcomeWire::placement);
    Reading reading =
        new Reading(id, exhibit, tool, text, language, encoding, blocks, pages, placements);
    Positions.check(reading);
    return reading;
  }

  private static void placement(DataOutput out, Placement placement) throws IOException {
    out.writeInt(placement.start());
    out.writeInt(placement.end());
    switch (placement.origin()) {
      case Origin.Bytes(long from, long to) -> {
        out.writeByte('b');
        out.writeLong(from);
        out.writeLong(to);
      }
      case Origin.OnPage box -> {
        out.writeByte('p');
        box(out, box);
      }
      case Origin.Recognised(Origin.OnPage box, int confidence) -> {
        out.writeByte('r');
        box(out, box);
        out.writeInt(confidence);
      }
      case Origin.InCell(String sheet, int row, int column) -> {
        out.writeByte('c');
        Wire.text(out, sheet);
        out.writeInt(row);
        out.writeInt(column);
      }
      case Origin.InElement(String part, int index) -> {
        out.writeByte('e');
        Wire.text(out, part);
        out.writeInt(index);
      }
    }
  }

  private static void box(DataOutput out, Origin.OnPage box) throws IOException {
    out.writeInt(box.page());
    for (double d : new double[] {box.left(), box.top(), box.width(), box.height()})
      out.writeDouble(d);
  }

  private static Origin.OnPage box(DataInput in) throws IOException {
    return new Origin.OnPage(
        in.readInt(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  private static Placement placement(DataInput in) throws IOException {
    int start = in.readInt();
    int end = in.readInt();
    byte kind = in.readByte();
    Origin origin =
        switch (kind) {
          case 'b' -> new Origin.Bytes(in.readLong(), in.readLong());
          case 'p' -> box(in);
          case 'r' -> new Origin.Recognised(box(in), in.readInt());
          case 'c' -> new Origin.InCell(Wire.repeatedText(in), in.readInt(), in.readInt());
          case 'e' -> new Origin.InElement(Wire.repeatedText(in), in.readInt());
          default -> throw new IOException("A place of kind " + kind);
        };
    return new Placement(start, end, origin);
  }

  private static void message(DataOutput out, Message message) throws IOException {
    Wire.text(out, message.code());
    Wire.map(out, message.arguments());
  }

  private static Message message(DataInput in) throws IOException {
    return new Message(Wire.text(in), Wire.map(in));
  }

  private static void enclosure(DataOutput out, Enclosure enclosure) throws IOException {
    Wire.text(out, enclosure.name());
    Wire.text(out, enclosure.mediaType());
    Wire.bytes(out, enclosure.document().bytes());
  }

  private static Enclosure enclosure(DataInput in) throws IOException {
    String name = Wire.text(in);
    String mediaType = Wire.text(in);
    byte[] bytes = Wire.bytes(in);
    return new Enclosure(name, mediaType, new Document(Fingerprint.of(bytes), name, bytes));
  }
}
