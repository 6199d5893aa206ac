package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.undersigned.casework.OpenCase;
import org.undersigned.model.Id;
import org.undersigned.model.Receipt;

/// Step 1 over many files: seals each as a file of one import, with its first receipt. An import
/// that was stopped goes on.
public final class SealAll {
  private final OpenCase opened;
  private final Acting acting;

  public SealAll(OpenCase opened, Acting acting) {
    this.opened = opened;
    this.acting = acting;
  }

  /// How a file came to be sealed.
  public enum How {
    NOW,
    /// The same bytes were handed over before: one exhibit, a second accession.
    AGAIN,
    /// It has its receipt from before the import was stopped.
    IN_THE_SAME_IMPORT,
    NOT
  }

  /// A file and its receipt.
  public record Sealed(Receipt receipt, How how) {}

  /// Seals `files` and tells each as it is on the disk.
  public List<Receipt> seal(List<Incoming> files, Consumer<Sealed> as) {
    Importing importing = Importing.of(opened, acting, files);
    Set<Id<Receipt>> before = new HashSet<>();
    opened.book().receiptsOf(importing.of().id()).forEach(each -> before.add(each.id()));
    List<Receipt> receipts = new ArrayList<>();
    for (Incoming file : files) {
      Receipt receipt = importing.seal(file);
      receipts.add(receipt);
      as.accept(new Sealed(receipt, how(receipt, before)));
    }
    return receipts;
  }

  private How how(Receipt receipt, Set<Id<Receipt>> before) {
    if (receipt.exhibit().isEmpty()) return How.NOT;
    if (before.contains(receipt.id())) return How.IN_THE_SAME_IMPORT;
    return opened.book().accessionsOf(receipt.exhibit().get()).size() > 1 ? How.AGAIN : How.NOW;
  }
}
