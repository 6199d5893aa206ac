package org.undersigned.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.archive.Arrival;
import org.undersigned.archive.CaseArchive;
import org.undersigned.archive.KeptEntry;
import org.undersigned.archive.KeptRecord;
import org.undersigned.archive.Receiving;
import org.undersigned.archive.Retrieval;
import org.undersigned.archive.Transaction;
import org.undersigned.archive.Vault;
import org.undersigned.archive.Vaults;
import org.undersigned.model.Attribution;
import org.undersigned.model.Claim;
import org.undersigned.model.DocumentedCount;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Id;
import org.undersigned.model.Maker;
import org.undersigned.model.Passage;
import org.undersigned.model.Provenance;
import org.undersigned.model.Quote;
import org.undersigned.model.Reading;
import org.undersigned.model.Stance;
import org.undersigned.model.Statement;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;

/// A small dossier from a real vault: one invented document, its reading, one statement, one
/// release before.
final class SampleDossier {
  static final String TEXT =
      "Valdorra, 3 March 2021.\n\n"
          + "We, the undersigned, condemn the closing of the café “Lantern”.\n";

  private static final Maker.Tool READER = new Maker.Tool("plain text", "1", Map.of());

  final Path folder;
  final String verifyingKey;

  private SampleDossier(Path folder, String verifyingKey) {
    this.folder = folder;
    this.verifyingKey = verifyingKey;
  }

  /// Writes the dossier to `folder`, from a vault in `vaultFolder`.
  static SampleDossier write(Path vaultFolder, Path folder) throws IOException {
    try (var vault = Vaults.init(vaultFolder)) {
      var archive = Vaults.opened(vault.createCase("The lantern", Vaults.ADA));
      keep(archive);
      archive.checkpoint(Vaults.NOW);
      write(vault, archive, folder);
      return new SampleDossier(folder, vault.verifyingKey());
    }
  }

  private static void keep(CaseArchive archive) {
    var octets = TEXT.getBytes(StandardCharsets.UTF_8);
    var arrival =
        archive.receive(new ByteArrayInputStream(octets)) instanceof Receiving.Received(Arrival a)
            ? a
            : null;
    var exhibit = new Exhibit(Fingerprint.of(octets), "text/plain", octets.length);
    var layout = new Reading.Layout(Optional.of("UTF-8"), List.of(), 0, List.of());
    var reading = Reading.of(exhibit.id(), READER, TEXT, "en", layout);
    var statement = statement(reading);
    var on = Set.of(exhibit.id());
    Vaults.appended(
        archive.append(
            new Transaction(
                Vaults.ADA,
                Vaults.NOW,
                List.of(
                    KeptRecord.of(exhibit, exhibit.id().hex(), Set.of())
                        .bringing(java.util.Objects.requireNonNull(arrival)),
                    KeptRecord.of(reading, reading.id().hex(), on),
                    KeptRecord.of(statement, statement.id().toString(), on)))));
  }

  private static Statement statement(Reading reading) {
    var from = TEXT.indexOf("condemn");
    var quote = Quote.from(reading, new Passage(reading.id(), from, from + 35));
    return new Statement(
        Id.derived("sample statement"),
        Attribution.named("the undersigned"),
        Stance.ASSERTS,
        new Claim.Judged("condemns", "the closing of the café “Lantern”"),
        List.of(quote),
        Optional.empty(),
        new Provenance(Vaults.ADA, Vaults.NOW));
  }

  private static void write(Vault vault, CaseArchive archive, Path folder) throws IOException {
    var records = new ArrayList<Disclosed>();
    archive.replay(1).forEach(entry -> records.add(disclosed(entry)));
    var contents =
        new DossierContents(
            new DossierContents.Heading(
                Id.derived("sample dossier"), "The café “Lantern”", Vaults.NOW),
            records,
            List.<DocumentedCount>of(),
            Optional.empty(),
            Map.of("report.html", Bytes.utf8("<p>One statement.</p>\n")),
            Map.of("Verify.java", Bytes.utf8("class Verify {}\n")),
            List.of(new DossierContents.Withheld("a letter", "its giver did not agree")));
    var writer = DossierWriter.lay(folder, contents, exhibit -> open(archive, exhibit));
    var release =
        new KeptRecord(
            EntryType.RELEASE,
            1,
            contents.heading().id().toString(),
            Set.of(),
            writer.releaseContent());
    var at =
        Vaults.appended(archive.append(new Transaction(Vaults.ADA, Vaults.NOW, List.of(release))));
    var note = archive.checkpoint(Vaults.NOW);
    writer.prove(
        disclosed(archive.entry(at.first())),
        new Proofs(archive.tree(), note, vault.verifyingKey(), archive.checkpointSizes()));
  }

  private static java.io.InputStream open(CaseArchive archive, Fingerprint exhibit)
      throws IOException {
    return switch (archive.exhibit(exhibit)) {
      case Retrieval.Found found -> found.bytes();
      case Retrieval.Refused refused -> throw new IOException(refused.why().code());
    };
  }

  private static Disclosed disclosed(KeptEntry entry) {
    return entry instanceof KeptEntry.Opened opened
        ? new Disclosed(opened.envelope(), opened.type(), opened.salt(), opened.content())
        : throwing(entry);
  }

  private static Disclosed throwing(KeptEntry entry) {
    throw new AssertionError(entry.toString());
  }
}
