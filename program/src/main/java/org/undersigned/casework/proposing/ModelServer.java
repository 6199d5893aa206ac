package org.undersigned.casework.proposing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.undersigned.notation.MalformedRecord;
import org.undersigned.notation.Notation;

/// A server that answers as llama.cpp's does (`/v1/models`, `/v1/chat/completions`). One question
/// at a time, each within a time and a size; no redirect is followed and no proxy is used.
final class ModelServer implements AutoCloseable {

  /// How long an answer may be.
  static final int LIMIT_BYTES = 1 << 20;

  private static final int MOST_TOKENS = 4096;

  private final URI root;
  private final Duration within;
  private final ReentrantLock turn = new ReentrantLock();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /// @param within the time from question to the last byte of the answer
  ModelServer(URI root, Duration within) {
    this.root = root;
    this.within = within;
  }

  /// What came back.
  sealed interface Answer {
    record Text(String words) implements Answer {}

    record Failed(Why why) implements Answer {}
  }

  /// Why there is no answer.
  enum Why {
    UNREACHABLE,
    TOO_LATE,
    TOO_LONG,
    /// Something came back that is not what was asked for.
    NOT_AN_ANSWER
  }

  /// The name of the model that the server runs; empty where it does not say.
  Optional<String> modelName() {
    if (!(ask(request("/v1/models").GET().build()) instanceof Answer.Text(String json)))
      return Optional.empty();
    return member(json, "data").flatMap(ModelServer::first).flatMap(each -> text(each, "id"));
  }

  /// Asks for one completion whose content has the form of `schema`.
  ///
  /// @return the content, as the model wrote it
  Answer complete(String model, List<Map<String, String>> messages, Object schema) {
    Map<String, Object> question =
        Map.of(
            "model",
            model,
            "messages",
            messages,
            "temperature",
            0,
            "seed",
            0,
            "max_tokens",
            MOST_TOKENS,
            "stream",
            false,
            "response_format",
            Map.of(
                "type",
                "json_schema",
                "json_schema",
                Map.of("name", "drafts", "strict", true, "schema", schema)));
    HttpRequest request =
        request("/v1/chat/completions")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Notation.line(question)))
            .build();
    Answer answer = ask(request);
    if (!(answer instanceof Answer.Text(String json))) return answer;
    return member(json, "choices")
        .flatMap(ModelServer::first)
        .flatMap(choice -> member(choice, "message"))
        .flatMap(message -> text(message, "content"))
        .<Answer>map(Answer.Text::new)
        .orElseGet(() -> new Answer.Failed(Why.NOT_AN_ANSWER));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(root.resolve(path)).timeout(within);
  }

  private Answer ask(HttpRequest request) {
    turn.lock();
    CompletableFuture<HttpResponse<Optional<String>>> asked =
        client.sendAsync(request, _ -> new LimitedText(LIMIT_BYTES));
    try {
      HttpResponse<Optional<String>> response = asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() != 200) return new Answer.Failed(Why.NOT_AN_ANSWER);
      return response
          .body()
          .<Answer>map(Answer.Text::new)
          .orElseGet(() -> new Answer.Failed(Why.TOO_LONG));
    } catch (TimeoutException _) {
      asked.cancel(true);
      return new Answer.Failed(Why.TOO_LATE);
    } catch (ExecutionException trouble) {
      boolean late = trouble.getCause() instanceof java.net.http.HttpTimeoutException;
      boolean connecting = trouble.getCause() instanceof java.net.http.HttpConnectTimeoutException;
      return new Answer.Failed(late && !connecting ? Why.TOO_LATE : Why.UNREACHABLE);
    } catch (InterruptedException _) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.Failed(Why.TOO_LATE);
    } finally {
      turn.unlock();
    }
  }

  private static Optional<Object> member(String json, String name) {
    try {
      return member(Notation.tree(json), name);
    } catch (MalformedRecord _) {
      return Optional.empty();
    }
  }

  private static Optional<Object> member(Object tree, String name) {
    return tree instanceof Map<?, ?> members
        ? Optional.ofNullable(members.get(name))
        : Optional.empty();
  }

  private static Optional<Object> first(Object tree) {
    return tree instanceof List<?> values && !values.isEmpty()
        ? Optional.ofNullable(values.getFirst())
        : Optional.empty();
  }

  private static Optional<String> text(Object tree, String name) {
    return member(tree, name).filter(String.class::isInstance).map(String.class::cast);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
