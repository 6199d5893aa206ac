package org.undersigned.casework.proposing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.model.Maker;
import org.undersigned.model.Message;
import org.undersigned.notation.MalformedRecord;
import org.undersigned.notation.Notation;
import org.undersigned.statements.DocumentProfile.Stretch;
import org.undersigned.statements.Drafts;
import org.undersigned.statements.Material;
import org.undersigned.statements.Proposer;
import org.undersigned.vocabulary.Entry;
import org.undersigned.vocabulary.TermList;
import org.undersigned.vocabulary.Vocabularies;

/// Drafts by a language model behind an HTTP interface as llama.cpp's server offers. The model sees
/// one passage at a time and can only propose: [CheckedAnswer] drops what the document does not
/// bear out, and the count of what was dropped is said.
public final class LocalModelProposer implements Proposer, AutoCloseable {

  /// How many passages of one document are asked about.
  static final int MOST_PASSAGES = 40;

  private static final int MOST_FAILURES = 2;
  private static final String VERSION = "1";
  private static final String INSTRUCTIONS = resource("instructions.txt");
  private static final Object SCHEMA = Notation.tree(resource("schema.json"));

  private final ModelServer server;
  private final ModelAddress address;
  private final String model;
  private final Vocabularies terms;

  private LocalModelProposer(
      ModelServer server, ModelAddress address, String model, Vocabularies terms) {
    this.server = server;
    this.address = address;
    this.model = model;
    this.terms = terms;
  }

  /// The same model, which may choose from `others` in the place of the shipped lists.
  LocalModelProposer choosingFrom(Vocabularies others) {
    return new LocalModelProposer(server, address, model, others);
  }

  /// How a model is reached.
  ///
  /// @param url scheme, host and port: `http://127.0.0.1:8080`
  /// @param name of the model, where the server does not say it
  /// @param allowed [ModelAddress.Place#ELSEWHERE] only by express leave
  /// @param within how long one answer may take
  public record Settings(
      String url, Optional<String> name, ModelAddress.Place allowed, Duration within) {}

  /// What came of turning to a model.
  public sealed interface Opening {
    /// @param notices what a person should know
    record Opened(LocalModelProposer proposer, List<Message> notices) implements Opening {}

    record Refused(Message why) implements Opening {}
  }

  /// Looks whether a model answers at the address. No word of an exhibit is sent for that.
  public static Opening open(Settings settings) {
    return switch (ModelAddress.of(settings.url(), settings.allowed())) {
      case ModelAddress.Outcome.Refused(Message why) -> new Opening.Refused(why);
      case ModelAddress.Outcome.Taken(ModelAddress address) -> open(settings, address);
    };
  }

  private static Opening open(Settings settings, ModelAddress address) {
    ModelServer server = new ModelServer(address.root(), settings.within());
    Optional<String> told = server.modelName();
    Optional<String> model = settings.name().or(() -> told).map(LocalModelProposer::plain);
    if (told.isEmpty() && settings.name().isEmpty() || model.filter(n -> !n.isEmpty()).isEmpty()) {
      server.close();
      return new Opening.Refused(Message.of("MODEL-02", "url", address.root().toString()));
    }
    List<Message> notices =
        address.place() == ModelAddress.Place.ELSEWHERE
            ? List.of(Message.of("MODEL-03", "host", address.root().getHost()))
            : List.of();
    return new Opening.Opened(
        new LocalModelProposer(server, address, model.get(), Vocabularies.shipped()), notices);
  }

  /// The last part of a path, in plain letters: a server may give the whole path of its file.
  private static String plain(String name) {
    String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[^A-Za-z0-9._:+-]+", "-");
    return last.substring(0, Math.min(60, last.length()));
  }

  @Override
  public Maker.Tool tool() {
    return new Maker.Tool(
        "model " + model,
        VERSION,
        Map.of("model", model, "place", address.place().name(), "temperature", "0", "seed", "0"));
  }

  @Override
  public Drafts propose(Material material) {
    if (material.profile().relays().isPresent())
      return Drafts.none().with(List.of(Message.of("MODEL-06", "model", model)));
    List<Stretch> passages = Passages.of(material);
    CheckedAnswer checked = new CheckedAnswer(material, "model " + model, terms);
    Map<ModelServer.Why, Integer> failed = new TreeMap<>();
    int asked = 0;
    int failures = 0;
    for (Stretch passage : passages.subList(0, Math.min(MOST_PASSAGES, passages.size()))) {
      if (failures == MOST_FAILURES) break;
      asked++;
      Optional<ModelServer.Why> trouble = ask(material, passage, checked);
      trouble.ifPresent(why -> failed.merge(why, 1, Integer::sum));
      failures = trouble.isPresent() ? failures + 1 : 0;
    }
    return checked.drafts().with(notices(failed, passages.size() - asked, checked.dropped()));
  }

  private Optional<ModelServer.Why> ask(Material material, Stretch passage, CheckedAnswer checked) {
    Map<String, Object> question = new TreeMap<>();
    question.put("author", material.profile().author());
    question.put("language", material.profile().language());
    question.put("acts", codes("acts"));
    question.put("actions", codes("actions"));
    question.put("text", material.reading().words(passage.start(), passage.end()));
    List<Map<String, String>> messages =
        List.of(
            Map.of("role", "system", "content", INSTRUCTIONS),
            Map.of("role", "user", "content", Notation.line(question)));
    return switch (server.complete(model, messages, SCHEMA)) {
      case ModelServer.Answer.Failed(ModelServer.Why why) -> Optional.of(why);
      case ModelServer.Answer.Text(String words) -> {
        try {
          checked.take(Notation.read(words, ModelAnswer.class), passage);
          yield Optional.empty();
        } catch (MalformedRecord | NullPointerException _) {
          // A list or text that is null, or anything else that is not the form asked for.
          yield Optional.of(ModelServer.Why.NOT_AN_ANSWER);
        }
      }
    };
  }

  private List<Message> notices(
      Map<ModelServer.Why, Integer> failed, int notAsked, CheckedAnswer.Dropped dropped) {
    List<Message> notices = new ArrayList<>();
    failed.forEach(
        (why, count) ->
            notices.add(
                Message.of(
                    "MODEL-04",
                    "model",
                    model,
                    "count",
                    Integer.toString(count),
                    "why",
                    words(why))));
    if (notAsked > 0)
      notices.add(Message.of("MODEL-05", "model", model, "count", Integer.toString(notAsked)));
    if (dropped.all() > 0)
      notices.add(
          Message.of(
              "MODEL-07",
              "model",
              model,
              "dropped",
              Integer.toString(dropped.all()),
              "offered",
              Integer.toString(dropped.offered()),
              "nowhere",
              Integer.toString(dropped.nowhere()),
              "several",
              Integer.toString(dropped.several()),
              "otherwise",
              Integer.toString(dropped.otherwise())));
    return notices;
  }

  private static String words(ModelServer.Why why) {
    return switch (why) {
      case UNREACHABLE -> "the server did not answer";
      case TOO_LATE -> "the time for one answer was over";
      case TOO_LONG -> "the answer was longer than " + ModelServer.LIMIT_BYTES + " bytes";
      case NOT_AN_ANSWER -> "the answer had another form than was asked for";
    };
  }

  private List<String> codes(String list) {
    return terms.list(list).map(TermList::entries).orElse(List.of()).stream()
        .map(Entry::term)
        .map(term -> term.code())
        .toList();
  }

  private static String resource(String file) {
    try (var in = LocalModelProposer.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("No file named " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read " + file, trouble);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
