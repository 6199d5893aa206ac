package org.undersigned.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.undersigned.model.Message;
import org.undersigned.reading.CsvShape.Lines;
import org.undersigned.reading.CsvShape.Packing;

/// A table of comma-separated values (RFC 4180, and what is met beside it), row by row, in
/// constant
/// memory.
///
/// Delimiter, encoding and gzip packing are detected and told by [#shape]. Ragged and blank
/// records
/// are kept. For tables of one's own, read in the parent process; a table received as evidence
/// goes
/// the way of every exhibit.
///
/// ```java
/// switch (CsvRows.open(file)) {
///   case CsvOpening.Refused(Message why) -> tell(why);
///   case CsvOpening.Opened(CsvRows rows) -> {
///     try (rows) {
///       while (rows.next() instanceof CsvStep.Row row) take(row);   // then ask last() whether
///       it
/// was read whole
///     }
///   }
/// }
/// ```
public final class CsvRows implements AutoCloseable {
  /// The longest cell, and the room for it; a cell beyond it is damage (an unclosed quotation
  /// mark,
  /// mostly).
  private static final int LONGEST_CELL = 1 << 24;

  private final Path file;
  private final CsvShape shape;
  private final CsvReader<CsvRecord> reader;
  private final CsvRecords records;
  private final DecodedText text;
  private long number;
  private CsvStep last = new CsvStep.Row(0, List.of());

  private CsvRows(Path file, CsvShape shape, DecodedText text) {
    this.file = file;
    this.shape = shape;
    this.text = text;
    this.reader = lenient(shape.delimiter()).ofCsvRecord(text);
    this.records = new CsvRecords(reader.iterator(), shape.delimiter(), () -> text(file, shape));
  }

  /// Opens `file`; its first bytes decide packing, encoding and delimiter.
  public static CsvOpening open(Path file) {
    try {
      Packing packing = packingOf(file);
      byte[] sample = CsvSample.of(() -> unpacked(file, packing));
      if (sample.length == 0)
        return new CsvOpening.Refused(Message.of("READ-02", "file", name(file)));
      Encoding first = EncodingDetector.detect(sample);
      Optional<Encoding> second = MixedLines.secondEncoding(sample, first);
      Encoding encoding = second.orElse(first);
      Lines lines = second.isPresent() ? Lines.SOME_UTF_8 : Lines.OF_ONE_ENCODING;
      String head =
          new String(sample, encoding.mark(), sample.length - encoding.mark(), encoding.decoder());
      if (head.indexOf('\0') >= 0)
        return new CsvOpening.Refused(Message.of("READ-04", "file", name(file)));
      CsvShape shape = new CsvShape(encoding, CsvDelimiter.of(head), packing, lines);
      return new CsvOpening.Opened(new CsvRows(file, shape, text(file, shape)));
    } catch (NoSuchFileException absent) {
      return new CsvOpening.Refused(Message.of("READ-01", "file", name(file)));
    } catch (EOFException | ZipException cut) {
      return new CsvOpening.Refused(Message.of("READ-06", "file", name(file), "rows", "0"));
    } catch (IOException | UncheckedIOException closed) {
      return new CsvOpening.Refused(Message.of("READ-01", "file", name(file)));
    }
  }

  /// What was found out before the first row.
  public CsvShape shape() {
    return shape;
  }

  /// The lines, counted from 1, on which quotation marks stand that are never closed, in what was
  /// read so far; the rows after them are read all the same.
  public List<Long> unclosed() {
    return records.unclosed();
  }

  /// What [#next] gave last: after the rows, whether the table was read whole.
  public CsvStep last() {
    return last;
  }

  /// The next row, or how the table ended; asked again after the end it says the same.
  public CsvStep next() {
    if (!(last instanceof CsvStep.Row)) return last;
    last = step();
    return last;
  }

  private CsvStep step() {
    try {
      if (!records.hasNext()) return new CsvStep.End(number, text.malformed());
      List<String> row = records.next();
      number++;
      return new CsvStep.Row(number, row);
    } catch (CsvParseException | UncheckedIOException | NoSuchElementException damage) {
      return new CsvStep.Damaged(
          Message.of("READ-06", "file", name(file), "rows", Long.toString(number)));
    }
  }

  @Override
  public void close() {
    try {
      records.close();
      reader.close();
    } catch (IOException read) {
      throw new UncheckedIOException(read);
    }
  }

  static CsvReader.CsvReaderBuilder lenient(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(LONGEST_CELL);
  }

  private static DecodedText text(Path file, CsvShape shape) throws IOException {
    InputStream bytes = unpacked(file, shape.packing());
    bytes.skipNBytes(shape.encoding().mark());
    return switch (shape.lines()) {
      case OF_ONE_ENCODING -> new DecodedText(bytes, shape.encoding().decoder());
      case SOME_UTF_8 ->
          new DecodedText(
              new MixedLines(new BufferedInputStream(bytes, 1 << 16), shape.encoding().decoder()));
    };
  }

  private static Packing packingOf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(2);
      return head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B
          ? Packing.GZIP
          : Packing.PLAIN;
    }
  }

  private static InputStream unpacked(Path file, Packing packing) throws IOException {
    InputStream in = Files.newInputStream(file);
    return switch (packing) {
      case PLAIN -> in;
      case GZIP -> new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
    };
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
