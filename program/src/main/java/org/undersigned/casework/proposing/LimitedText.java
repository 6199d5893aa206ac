package org.undersigned.casework.proposing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Takes the body of an answer as text up to a limit, and breaks the connection off beyond it.
final class LimitedText implements HttpResponse.BodySubscriber<Optional<String>> {

  private final int limitBytes;
  private final CompletableFuture<Optional<String>> text = new CompletableFuture<>();
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private Flow.@Nullable Subscription subscription;

  /// @param limitBytes how many bytes are taken; a longer body gives nothing
  LimitedText(int limitBytes) {
    this.limitBytes = limitBytes;
  }

  @Override
  public CompletionStage<Optional<String>> getBody() {
    return text;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    begun.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (text.isDone()) return;
      if (taken.size() + buffer.remaining() > limitBytes) {
        if (subscription != null) subscription.cancel();
        text.complete(Optional.empty());
        return;
      }
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      taken.writeBytes(bytes);
    }
  }

  @Override
  public void onError(Throwable trouble) {
    text.completeExceptionally(trouble);
  }

  @Override
  public void onComplete() {
    text.complete(Optional.of(taken.toString(StandardCharsets.UTF_8)));
  }
}
