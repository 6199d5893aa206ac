package org.undersigned.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;

/// Which sealed files a case's log names. Exhibits are found by the pseudonym of their record, so
/// no record has to be decrypted to know what is held.
final class Holdings {
  private final Map<Bytes, Attachment> exhibits = new HashMap<>();
  private final List<Attachment> files = new ArrayList<>();
  private final java.util.Set<Bytes> destroyed = new java.util.HashSet<>();

  void enter(LogScan.Attached attached) {
    enter(attached.attachment(), attached.by().subject());
  }

  void enter(Attachment attachment, Bytes subject) {
    switch (attachment.kind()) {
      case EXHIBIT -> {
        exhibits.put(subject, attachment);
        files.add(attachment);
      }
      case RELEASE -> files.add(attachment);
      case DESTROYED -> destroyed.add(attachment.id());
      case VAULT, PUBLIC_KEY, SLOT, CASE, TIMESTAMP, WITNESS -> {}
    }
  }

  /// The exhibit whose record has this pseudonym.
  Optional<Attachment> exhibit(Bytes subject) {
    return Optional.ofNullable(exhibits.get(subject));
  }

  /// Files that must lie on the disk.
  List<Attachment> files() {
    return files.stream().filter(each -> !destroyed.contains(each.id())).toList();
  }
}
