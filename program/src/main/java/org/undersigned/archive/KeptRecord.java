package org.undersigned.archive;

import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Fingerprint;
import org.undersigned.notation.KeptTypes;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;
import org.undersigned.seal.SealedRecord;

/// One record on its way into the log.
///
/// @param version of the content's shape, 1 or more
/// @param id as the content writes it
/// @param hangsOn the exhibits from which words in it were taken: whoever destroys the key of one
///     of them destroys this record. A reading hangs on its exhibit, a statement on the exhibits of
///     its
///     quotes. Not needed for an exhibit's own record, which hangs on what it brings
/// @param brings the sealed bytes that this record stands for, for exhibits and releases
/// @param content the record, JSON in UTF-8
public record KeptRecord(
    EntryType type,
    int version,
    String id,
    Set<Fingerprint> hangsOn,
    Optional<Arrival> brings,
    Bytes content) {

  public KeptRecord {
    hangsOn = Set.copyOf(hangsOn);
    if (id.isEmpty() || version < 1 || content.length() > SealedRecord.LARGEST_CONTENT) {
      throw new IllegalArgumentException(
          "a record has an id, a version and at most 256 MiB: " + type);
    }
  }

  /// A record that hangs on `hangsOn`, which may be empty.
  public KeptRecord(
      EntryType type, int version, String id, Set<Fingerprint> hangsOn, Bytes content) {
    this(type, version, id, hangsOn, Optional.empty(), content);
  }

  /// A record of the model, as `notation` writes it.
  ///
  /// @param id of the record, as `record` itself has it
  /// @throws IllegalArgumentException for a record of no type that is kept
  public static KeptRecord of(Object record, String id, Set<Fingerprint> hangsOn) {
    var type = EntryType.of(KeptTypes.nameOf(record));
    return new KeptRecord(
        type.orElseThrow(() -> new IllegalArgumentException("no entry type: " + record.getClass())),
        KeptTypes.versionOf(record),
        id,
        hangsOn,
        Bytes.of(KeptTypes.body(record)));
  }

  /// The same record, standing for `arrival`.
  public KeptRecord bringing(Arrival arrival) {
    return new KeptRecord(type, version, id, hangsOn, Optional.of(arrival), content);
  }
}
