package org.undersigned.seal;

import java.util.Arrays;
import java.util.Optional;

/// What kind of record an entry of the log stands for: the byte in its [Envelope] and the word in
/// its body. Codes are given once and never reused.
///
/// 1 to 127 are records of the model, 128 to 255 are the archive's own.
public enum EntryType {
  EXHIBIT(1, "exhibit"),
  ACCESSION(2, "accession"),
  CONSENT(3, "consent"),
  SOURCE(4, "source"),
  READING(5, "reading"),
  TRANSLATION(6, "translation"),
  NAME_LIST(7, "name_list"),
  REFERENCE(8, "reference"),
  DRAFT(9, "draft"),
  REVIEW(10, "review"),
  STATEMENT(11, "statement"),
  ACT(12, "act"),
  INVOLVEMENT(13, "involvement"),
  EVENT(14, "event"),
  LINK(15, "link"),
  FINDING(16, "finding"),
  DEMAND(17, "demand"),
  RESPONSE(18, "response"),
  PROCEEDING(19, "proceeding"),
  INSTRUMENT(20, "instrument"),
  SIGNATORY(21, "signatory"),
  ESTIMATE(22, "estimate"),
  RUN(23, "run"),
  DOSSIER(24, "dossier"),
  PLACE(25, "place"),
  DESCRIPTION(26, "description"),
  IMPORT(27, "import"),
  RECEIPT(28, "receipt"),
  UNDOING(29, "undoing"),
  EDITION(30, "edition"),
  LIST_COLUMNS(31, "list_columns"),
  OWN_TERMS(32, "own_terms"),

  /// First entry of the installation's log.
  INSTALLATION(128, "installation"),
  /// First entry of a case's log.
  CASE(129, "case"),
  /// A way to open the vault was added or taken away.
  SLOT(130, "slot"),
  /// A key was made, replaced or wrapped anew.
  KEY(131, "key"),
  COLLEAGUE(132, "colleague"),
  /// Keys of withdrawn evidence are about to be destroyed.
  SHRED(133, "shred"),
  SHRED_DONE(134, "shred_done"),
  /// A trusted timestamp (RFC 3161) over a checkpoint.
  TIMESTAMP(135, "timestamp"),
  /// A witness countersigned a checkpoint.
  CHECKPOINT_SEEN(136, "checkpoint_seen"),
  /// The machine's clock stepped.
  CLOCK(137, "clock"),
  /// The vault was restored from a backup.
  RESTORE(138, "restore"),
  /// A torn write or a failing disk was met.
  FAULT(139, "fault"),
  /// History begins anew after a loss that is named.
  EPOCH(140, "epoch"),
  /// Exhibits were looked at.
  READ(141, "read"),
  /// What a released dossier consists of: it fixes the payload and is opened in the dossier.
  RELEASE(142, "release");

  private final int code;
  private final String word;

  EntryType(int code, String word) {
    this.code = code;
    this.word = word;
  }

  public int code() {
    return code;
  }

  /// The word in the record's body.
  public String word() {
    return word;
  }

  /// The type with this code, or empty if a newer program wrote it.
  public static Optional<EntryType> of(int code) {
    return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
  }

  /// The type with this word, or empty if there is none.
  public static Optional<EntryType> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
