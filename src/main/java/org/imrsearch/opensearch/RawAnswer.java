package org.imrsearch.opensearch;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.transport.httpclient5.HttpAsyncResponseConsumerFactory;
import org.opensearch.client.transport.httpclient5.internal.HeapBufferedAsyncResponseConsumer;

/**
 * Takes the answer to one call as it comes. The transport makes exceptions of most refusals, and
 * keeps their bodies to itself; so it is shown no more than that an answer came.
 */
final class RawAnswer implements HttpAsyncResponseConsumerFactory {
  private static final int MOST_BYTES = 256 << 20;
  private static final byte[] NOTHING = new byte[0];

  private final AtomicReference<@Nullable Raw> taken = new AtomicReference<>();

  /** Status and body. */
  record Raw(int status, byte[] body) {}

  /** Returns the answer, once the call is done. */
  Raw get() {
    Raw raw = taken.get();
    if (raw == null) {
      throw new IllegalStateException("the call is not done");
    }
    return raw;
  }

  @Override
  public AsyncResponseConsumer<ClassicHttpResponse> createHttpAsyncResponseConsumer() {
    return new Taker();
  }

  private final class Taker extends HeapBufferedAsyncResponseConsumer {
    Taker() {
      super(MOST_BYTES);
    }

    @Override
    protected ClassicHttpResponse buildResult(
        HttpResponse response, byte @Nullable [] entity, @Nullable ContentType contentType) {
      taken.set(new Raw(response.getCode(), entity == null ? NOTHING : entity));
      return new BasicClassicHttpResponse(HttpStatus.SC_OK);
    }
  }
}
