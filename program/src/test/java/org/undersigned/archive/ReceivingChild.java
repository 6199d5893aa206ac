package org.undersigned.archive;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.undersigned.seal.EntryType;

/// A program of its own that receives exhibits until somebody ends it, or until it is refused, and
/// prints the fingerprint of each one that was acknowledged: `java … VAULT SEED`.
public final class ReceivingChild {
  private static final int LARGEST = 150_000;

  private ReceivingChild() {}

  public static void main(String[] arguments) throws Exception {
    var random = new Random(Long.parseLong(arguments[1]));
    var vault = Vaults.open(Path.of(arguments[0]));
    var archive = Vaults.opened(vault.openCase("c"));
    while (true) {
      var content = new byte[random.nextInt(LARGEST)];
      random.nextBytes(content);
      var receiving = archive.receive(new ByteArrayInputStream(content));
      if (receiving instanceof Receiving.Refused refused) {
        System.out.println(refused.why().code());
        break;
      }
      var arrival = ((Receiving.Received) receiving).arrival();
      var exhibit = arrival.fingerprint();
      var records =
          List.of(
              Vaults.record(EntryType.EXHIBIT, exhibit.hex(), Set.of()).bringing(arrival),
              Vaults.record(EntryType.ACCESSION, exhibit.brief(), Set.of(exhibit)));
      if (archive.append(new Transaction(Vaults.ADA, Vaults.NOW, records))
          instanceof Appending.Refused refused) {
        System.out.println(refused.why().code());
        break;
      }
      System.out.println(exhibit.hex());
      System.out.flush();
    }
    vault.close();
  }
}
