package org.undersigned.reading;

import java.time.Duration;

/// What reading one document may cost. Where a limit is reached the exhibit stays sealed as it
/// is,
/// and only the reading says so.
///
/// @param parsedBytes the largest file that is parsed
/// @param wall how long reading may last
/// @param imageWall how long recognising the words of one picture may last
/// @param processor how much processor time it may take
/// @param heapBytes memory of the child's heap
/// @param characters code points of text
/// @param pages pages of one document
/// @param archiveDepth how deep archives may lie in archives
/// @param archiveEntries entries of one archive, those of inner archives included
/// @param unpackedBytes all that may come out of one archive
/// @param archiveRatio unpacked to packed size of an entry, where it unpacks to more than
///     `ratioFreeBytes`
/// @param ratioFreeBytes what an entry may always unpack to
/// @param xmlDepth elements within elements
/// @param imagePixels width times height of a picture
/// @param pdfObjects objects of a PDF
/// @param mailParts parts of one message
/// @param rows rows of a table, blank ones too
public record ReadLimits(
    long parsedBytes,
    Duration wall,
    Duration imageWall,
    Duration processor,
    long heapBytes,
    int characters,
    int pages,
    int archiveDepth,
    int archiveEntries,
    long unpackedBytes,
    int archiveRatio,
    long ratioFreeBytes,
    int xmlDepth,
    long imagePixels,
    int pdfObjects,
    int mailParts,
    int rows) {

  private static final long MEBIBYTE = 1 << 20;

  /// The limits in use.
  public static ReadLimits usual() {
    return new ReadLimits(
        200 * MEBIBYTE,
        Duration.ofSeconds(60),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        256 * MEBIBYTE,
        20_000_000,
        2_000,
        3,
        10_000,
        1024 * MEBIBYTE,
        100,
        MEBIBYTE,
        256,
        100_000_000,
        500_000,
        500,
        1_048_576);
  }
}
