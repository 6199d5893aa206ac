package org.undersigned.casework.proposing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.undersigned.notation.Notation;

/// A server on this machine that answers as llama.cpp's does, with what a test hands in.
public final class AnsweringServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /// How the server answers a question for a completion.
  public interface Manner {
    void answer(HttpExchange exchange) throws IOException;
  }

  public AnsweringServer(Manner manner) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    server.setExecutor(workers);
    server.createContext(
        "/v1/models",
        exchange -> send(exchange, "{\"data\":[{\"id\":\"/models/harbour-7b.gguf\"}]}"));
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          manner.answer(exchange);
        });
    server.start();
  }

  /// A server whose model always writes `content`.
  public static AnsweringServer writing(String content) {
    return new AnsweringServer(exchange -> send(exchange, completion(content)));
  }

  public static String completion(String content) {
    return Notation.line(Map.of("choices", List.of(Map.of("message", Map.of("content", content)))));
  }

  public static void send(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The bodies of the questions for completions.
  public List<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
