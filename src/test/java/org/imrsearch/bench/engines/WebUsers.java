package org.imrsearch.bench.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** People who ask a server for pages at the same time, each one page after the other. */
final class WebUsers {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI server;
  private final List<String> paths;
  private final HttpClient client;

  /**
   * @param paths what they ask for, each drawn at random
   */
  WebUsers(URI server, List<String> paths) {
    this.server = server;
    this.paths = List.copyOf(paths);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
  }

  /** An answer: its status, 0 where none came, and how long it took. */
  private record Answered(int status, double millis) {}

  /**
   * What users saw.
   *
   * @param seconds how long they asked
   * @param answers how many answers of each status came; under 0, requests that got none
   * @param millis how long each answer with status 200 took, sorted
   */
  record Seen(double seconds, Map<Integer, Long> answers, List<Double> millis) {
    double percentile(int percent) {
      int place = Math.min(millis.size() - 1, millis.size() * percent / 100);
      return millis.isEmpty() ? Double.NaN : millis.get(place);
    }

    double most() {
      return millis.isEmpty() ? Double.NaN : millis.getLast();
    }

    double rate() {
      return millis.size() / seconds;
    }
  }

  /**
   * Lets users ask.
   *
   * @param users how many
   * @param pause how long one looks at a page on average before asking for the next; the pauses are
   *     spread exponentially
   */
  Seen ask(int users, Duration pause, Duration time) throws InterruptedException {
    ConcurrentLinkedQueue<Answered> answers = new ConcurrentLinkedQueue<>();
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < users; i++) {
      all.add(Thread.ofVirtual().start(() -> user(end, pause, answers)));
    }
    for (Thread user : all) {
      user.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<Integer, Long> counts = new TreeMap<>();
    answers.forEach(answer -> counts.merge(answer.status(), 1L, Long::sum));
    List<Double> millis =
        answers.stream().filter(a -> a.status() == 200).map(Answered::millis).sorted().toList();
    return new Seen(seconds, counts, millis);
  }

  private void user(long end, Duration pause, ConcurrentLinkedQueue<Answered> answers) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    try {
      while (true) {
        double looked = -Math.log(1 - random.nextDouble()) * pause.toMillis();
        Thread.sleep(Duration.ofNanos((long) (looked * 1e6)));
        if (System.nanoTime() > end) {
          return;
        }
        answers.add(get(paths.get(random.nextInt(paths.size()))));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answered get(String path) throws InterruptedException {
    long start = System.nanoTime();
    int status;
    try {
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve(path))
              .header("Accept", "text/html")
              .timeout(PATIENCE)
              .build();
      status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      status = 0;
    }
    return new Answered(status, (System.nanoTime() - start) / 1e6);
  }

  /**
   * Asks until answers come as they should.
   *
   * @return after how many milliseconds ten in a row did
   */
  double recovery(double soon) throws InterruptedException {
    long start = System.nanoTime();
    int good = 0;
    double first = 0;
    while (good < 10) {
      double begun = (System.nanoTime() - start) / 1e6;
      Answered answer = get(paths.get(good));
      boolean fine = answer.status() == 200 && answer.millis() < soon;
      first = fine && good == 0 ? begun : first;
      good = fine ? good + 1 : 0;
    }
    return first;
  }
}
