package org.undersigned.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.undersigned.model.Block;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.model.Placement.Origin;
import org.undersigned.model.Reading;
import org.undersigned.reading.ReadOutcome.Enclosure;

/// Reads a web archive (WARC 1.1, ISO 28500; packed as WACZ 1.1.1): its text is the list of what
/// was captured and when; each captured page or file is an enclosure. Every hash in it is checked.
final class WarcReader implements Reader {
  /// A bare WARC file, or a ZIP that holds some with their hashes.
  enum Packing {
    WARC,
    WACZ
  }

  private final Packing packing;

  WarcReader(Packing packing) {
    this.packing = packing;
  }

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool("web archive reader", "1", Map.of());
  }

  @Override
  public ReadOutcome read(Document document, ReadLimits limits) throws IOException {
    List<Message> broken = new ArrayList<>();
    List<WarcRecord> records = new ArrayList<>();
    switch (packing) {
      case WARC -> records.addAll(WarcRecord.of(unpacked(document.bytes(), limits), limits));
      case WACZ -> {
        ZipPackage zip = ZipPackage.of(document.bytes(), limits, name -> true);
        if (zip.isDamaged()) broken.add(Message.of("READ-06", "file", document.fileName()));
        broken.addAll(WaczHashes.check(document, zip));
        for (Map.Entry<String, byte[]> entry : zip.entries().entrySet())
          if (entry.getKey().matches("archive/.*\\.warc(\\.gz)?"))
            records.addAll(WarcRecord.of(unpacked(entry.getValue(), limits), limits));
      }
    }
    PlacedText text = new PlacedText(limits);
    List<Enclosure> enclosures = new ArrayList<>();
    for (WarcRecord record : records) {
      if (record.digests() == WarcRecord.Digests.BROKEN)
        broken.add(Message.of("READ-21", "file", document.fileName(), "part", record.target()));
      if (!record.isCapture()) continue;
      int start = text.startBlock();
      text.add(
          record.target() + " " + record.date(), new Origin.InElement("record", enclosures.size()));
      text.endBlock(new Block.Item(start, text.at()));
      byte[] payload = content(record, limits, broken, document);
      enclosures.add(
          new Enclosure(
              record.target(),
              record.mediaType(),
              new Document(Fingerprint.of(payload), record.fileName(), payload)));
    }
    Reading reading =
        Reading.of(
            document.exhibit(), tool(), text.words(), "und", text.layout(Optional.empty(), 0));
    return broken.isEmpty()
        ? new ReadOutcome.Read(reading, enclosures, List.of())
        : new ReadOutcome.PartlyRead(reading, enclosures, broken);
  }

  /// What was captured as a browser would have it. Where that cannot be unpacked, as it was sent.
  private static byte[] content(
      WarcRecord record, ReadLimits limits, List<Message> broken, Document document) {
    byte[] payload = record.payload();
    try {
      return switch (record.contentEncoding()) {
        case "gzip", "x-gzip" -> unpacked(payload, limits);
        case "deflate" -> inflated(payload, limits);
        case "", "identity" -> payload;
        default -> throw new IOException("an unknown content encoding");
      };
    } catch (IOException damagedOrUnknown) {
      broken.add(Message.of("READ-30", "file", document.fileName(), "part", record.target()));
      return payload;
    }
  }

  /// RFC 9110, 8.4.1.2: with the zlib head; some servers leave it out.
  private static byte[] inflated(byte[] bytes, ReadLimits limits) throws IOException {
    boolean bare = bytes.length < 2 || (bytes[0] & 0x0F) != 8;
    return within(
        new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(bare)),
        bytes.length,
        limits);
  }

  static byte[] unpacked(byte[] bytes, ReadLimits limits) throws IOException {
    if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) return bytes;
    return within(new GZIPInputStream(new ByteArrayInputStream(bytes)), bytes.length, limits);
  }

  private static byte[] within(InputStream unpacking, long packed, ReadLimits limits)
      throws IOException {
    long allowed =
        Math.min(
            limits.unpackedBytes(),
            Math.max(limits.ratioFreeBytes(), packed * limits.archiveRatio()));
    try (InputStream in = unpacking) {
      byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, allowed + 1));
      LimitReached.check("archiveRatio", all.length, allowed);
      return all;
    }
  }
}
