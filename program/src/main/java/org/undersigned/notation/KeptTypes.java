package org.undersigned.notation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.model.Accession;
import org.undersigned.model.Consent;
import org.undersigned.model.Demand;
import org.undersigned.model.Description;
import org.undersigned.model.Dossier;
import org.undersigned.model.Draft;
import org.undersigned.model.Edition;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Finding;
import org.undersigned.model.Import;
import org.undersigned.model.InstrumentRead;
import org.undersigned.model.Link;
import org.undersigned.model.ListColumns;
import org.undersigned.model.NameList;
import org.undersigned.model.OwnTerms;
import org.undersigned.model.Reading;
import org.undersigned.model.Receipt;
import org.undersigned.model.Reference;
import org.undersigned.model.Response;
import org.undersigned.model.Review;
import org.undersigned.model.Run;
import org.undersigned.model.Source;
import org.undersigned.model.Statement;
import org.undersigned.model.Undoing;
import org.undersigned.model.VictimCount;
import tools.jackson.databind.JsonNode;

/// The registry of records that may stand in a log, each with the version of its shape. What is
/// written can never be rewritten: the reader of each released version stays, and a newer version
/// than this program knows is refused.
public final class KeptTypes {

  private static final Map<String, Class<?>> TYPES = new LinkedHashMap<>();

  /// Every shape is at its first version.
  private static final int VERSION = 1;

  static {
    for (Class<?> type :
        List.of(
            Exhibit.class,
            Accession.class,
            Consent.class,
            Source.class,
            Reading.class,
            NameList.class,
            Reference.class,
            Description.class,
            Draft.class,
            Review.class,
            Statement.class,
            Link.class,
            Finding.class,
            Demand.class,
            Response.class,
            Run.class,
            Dossier.class,
            Import.class,
            Receipt.class,
            Undoing.class,
            Edition.class,
            ListColumns.class,
            OwnTerms.class)) TYPES.put(SealedTypes.name(type), type);
    TYPES.put("instrument", InstrumentRead.class);
    TYPES.put("estimate", VictimCount.class);
  }

  private KeptTypes() {}

  /// What came of reading a body.
  public sealed interface Restored {
    record Known(Object record) implements Restored {}

    /// A type or version this program does not know: written by a newer one.
    record Newer(String type, int version) implements Restored {}
  }

  /// The registered types by their names in small letters.
  public static Map<String, Class<?>> all() {
    return java.util.Collections.unmodifiableMap(TYPES);
  }

  /// The name under which `record` is kept.
  ///
  /// @throws IllegalArgumentException for a record of no registered type
  public static String nameOf(Object record) {
    for (var entry : TYPES.entrySet())
      if (entry.getValue().isInstance(record)) return entry.getKey();
    throw new IllegalArgumentException(record.getClass() + " is not registered in KeptTypes");
  }

  /// `record` as a log entry commits to it: `{"type", "version", "record"}`, so that a record can
  /// never be taken for one of another type.
  public static byte[] body(Object record) {
    String head = "{\"type\":\"%s\",\"version\":%d,\"record\":".formatted(nameOf(record), VERSION);
    // The text of a long reading is not made a second time on its way to bytes.
    if (record instanceof Reading) return Notation.bytes(head, record, "}");
    return (head + Notation.line(record) + "}").getBytes(StandardCharsets.UTF_8);
  }

  /// The version of the shape in which `record` is written now.
  public static int versionOf(Object record) {
    nameOf(record); // refuses what is not registered
    return VERSION;
  }

  /// The record in a body.
  ///
  /// @throws MalformedRecord where it is not what its type and version say
  public static Restored restore(byte[] body) {
    // Straight from the bytes: a tree of a reading with a long list takes gigabytes.
    Optional<Restored> known = Notation.kept(body, KeptTypes::known);
    return known.orElseGet(() -> fromTree(body));
  }

  private static Optional<Class<?>> known(String type, int version) {
    return version == VERSION ? Optional.ofNullable(TYPES.get(type)) : Optional.empty();
  }

  /// A body whose members stand in another order, or which is not understood.
  private static Restored fromTree(byte[] body) {
    JsonNode node = Notation.node(new String(body, StandardCharsets.UTF_8));
    String type = node.path("type").asString("");
    int version = node.path("version").asInt(0);
    Class<?> known = TYPES.get(type);
    if (known == null || version != VERSION) return new Restored.Newer(type, version);
    return new Restored.Known(Notation.read(node.path("record"), known));
  }
}
