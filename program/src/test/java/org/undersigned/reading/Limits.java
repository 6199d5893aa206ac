package org.undersigned.reading;

import java.time.Duration;

/// The usual limits with one of them changed.
final class Limits {
  private static final ReadLimits U = ReadLimits.usual();

  private Limits() {}

  static ReadLimits wall(Duration wall) {
    return of(wall, U.heapBytes(), U.characters(), U.pages(), U.mailParts(), U.archiveEntries());
  }

  static ReadLimits heap(long bytes) {
    return of(U.wall(), bytes, U.characters(), U.pages(), U.mailParts(), U.archiveEntries());
  }

  static ReadLimits characters(int characters) {
    return of(U.wall(), U.heapBytes(), characters, U.pages(), U.mailParts(), U.archiveEntries());
  }

  static ReadLimits pages(int pages) {
    return of(U.wall(), U.heapBytes(), U.characters(), pages, U.mailParts(), U.archiveEntries());
  }

  static ReadLimits mailParts(int parts) {
    return of(U.wall(), U.heapBytes(), U.characters(), U.pages(), parts, U.archiveEntries());
  }

  static ReadLimits archiveEntries(int entries) {
    return of(U.wall(), U.heapBytes(), U.characters(), U.pages(), U.mailParts(), entries);
  }

  private static ReadLimits of(
      Duration wall, long heap, int characters, int pages, int parts, int entries) {
    return new ReadLimits(
        U.parsedBytes(),
        wall,
        U.imageWall(),
        U.processor(),
        heap,
        characters,
        pages,
        U.archiveDepth(),
        entries,
        U.unpackedBytes(),
        U.archiveRatio(),
        U.ratioFreeBytes(),
        U.xmlDepth(),
        U.imagePixels(),
        U.pdfObjects(),
        parts,
        U.rows());
  }
}
