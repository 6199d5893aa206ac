package org.undersigned.reading;

import java.time.Duration;

/// The usual limits with one of them changed.
final class Limits {
  private Limits() {}

  static ReadLimits wall(Duration wall) {
    ReadLimits u = ReadLimits.usual();
    return new ReadLimits(
        u.parsedBytes(),
        wall,
        u.imageWall(),
        u.processor(),
        u.heapBytes(),
        u.characters(),
        u.pages(),
        u.archiveDepth(),
        u.archiveEntries(),
        u.unpackedBytes(),
        u.archiveRatio(),
        u.ratioFreeBytes(),
        u.xmlDepth(),
        u.imagePixels(),
        u.pdfObjects(),
        u.mailParts(),
        u.rows());
  }

  static ReadLimits heap(long bytes) {
    ReadLimits u = ReadLimits.usual();
    return new ReadLimits(
        u.parsedBytes(),
        u.wall(),
        u.imageWall(),
        u.processor(),
        bytes,
        u.characters(),
        u.pages(),
        u.archiveDepth(),
        u.archiveEntries(),
        u.unpackedBytes(),
        u.archiveRatio(),
        u.ratioFreeBytes(),
        u.xmlDepth(),
        u.imagePixels(),
        u.pdfObjects(),
        u.mailParts(),
        u.rows());
  }

  static ReadLimits characters(int characters) {
    ReadLimits u = ReadLimits.usual();
    return new ReadLimits(
        u.parsedBytes(),
        u.wall(),
        u.imageWall(),
        u.processor(),
        u.heapBytes(),
        characters,
        u.pages(),
        u.archiveDepth(),
        u.archiveEntries(),
        u.unpackedBytes(),
        u.archiveRatio(),
        u.ratioFreeBytes(),
        u.xmlDepth(),
        u.imagePixels(),
        u.pdfObjects(),
        u.mailParts(),
        u.rows());
  }
}
