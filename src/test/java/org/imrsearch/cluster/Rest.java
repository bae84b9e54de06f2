package org.imrsearch.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Plain requests to a node, by no client of OpenSearch.
 *
 * @param node where it listens
 * @param atMost how long a request may take, answer included
 */
public record Rest(URI node, Duration atMost) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What a node answered. */
  public record Answer(int status, String body) {}

  /** Asks for what is at a path. */
  public Answer get(String path) throws IOException {
    return ask("GET", path, Optional.empty());
  }

  /** Sends a request; any status is an answer. */
  public Answer ask(String method, String path, Optional<String> body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(node.resolve(path))
            .timeout(atMost)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.map(HttpRequest.BodyPublishers::ofString)
                    .orElseGet(HttpRequest.BodyPublishers::noBody))
            .build();
    // The timeout of a request ends with the head of its answer.
    CompletableFuture<HttpResponse<String>> sent =
        CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    try {
      HttpResponse<String> response = sent.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), response.body());
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new HttpTimeoutException("no answer from %s within %s".formatted(node, atMost));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Sends a request that has to succeed; returns the body of the answer. */
  public String send(String method, String path, Optional<String> body) throws IOException {
    Answer answer = ask(method, path, body);
    if (answer.status >= 300) {
      throw new IOException("%s %s: %d %s".formatted(method, path, answer.status, answer.body));
    }
    return answer.body;
  }
}
