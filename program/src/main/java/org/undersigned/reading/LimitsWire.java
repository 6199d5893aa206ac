package org.undersigned.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;

/// The limits as they lie in a frame: in the order of the record, durations in milliseconds.
final class LimitsWire {
  private LimitsWire() {}

  static void write(DataOutput out, ReadLimits limits) throws IOException {
    for (long each :
        new long[] {
          limits.parsedBytes(),
          limits.wall().toMillis(),
          limits.imageWall().toMillis(),
          limits.processor().toMillis(),
          limits.heapBytes(),
          limits.characters(),
          limits.pages(),
          limits.archiveDepth(),
          limits.archiveEntries(),
          limits.unpackedBytes(),
          limits.archiveRatio(),
          limits.ratioFreeBytes(),
          limits.xmlDepth(),
          limits.imagePixels(),
          limits.pdfObjects(),
          limits.mailParts(),
          limits.rows()
        }) out.writeLong(each);
  }

  static ReadLimits read(DataInput in) throws IOException {
    return new ReadLimits(
        in.readLong(),
        Duration.ofMillis(in.readLong()),
        Duration.ofMillis(in.readLong()),
        Duration.ofMillis(in.readLong()),
        in.readLong(),
        (int) in.readLong(),
        (int) in.readLong(),
        (int) in.readLong(),
        (int) in.readLong(),
        in.readLong(),
        (int) in.readLong(),
        in.readLong(),
        (int) in.readLong(),
        in.readLong(),
        (int) in.readLong(),
        (int) in.readLong(),
        (int) in.readLong());
  }
}
