package org.imrsearch.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;

/**
 * A form with a letter that somebody sends: a text in {@code text} or a file in {@code letter}. It
 * is read in memory, of bounded size, and no part of it is written to disk.
 *
 * @param text the text; empty where none was sent
 * @param file the bytes of the file; empty where none was chosen
 * @param fields the other fields
 */
record SentForm(String text, Optional<byte[]> file, Map<String, List<String>> fields) {
  /** What a letter and its form may hold. */
  static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final long MOST_PASSED_OVER = 10L * MOST_BYTES;
  private static final int MOST_PARTS = 200;
  private static final int MOST_FIELD_BYTES = 10_000;
  private static final String TYPE = "multipart/form-data";
  private static final int IN_MEMORY = -1;

  /** Reads the form of a request; what is wrong with it is a {@link ProblemException}. */
  static SentForm of(Context request) throws IOException {
    byte[] body = body(request);
    String type = Objects.requireNonNullElse(request.header("Content-Type"), "");
    Optional<String> boundary =
        Optional.ofNullable(MultiPart.extractBoundary(type)).filter(text -> !text.isEmpty());
    if (boundary.isEmpty() || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      throw new ProblemException(
          Problem.of(415, "Unsupported media type", "A form is sent as " + TYPE + "."));
    }
    MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary.get());
    parser.setUseFilesForPartsWithoutFileName(false);
    parser.setMaxMemoryFileSize(IN_MEMORY);
    parser.setMaxParts(MOST_PARTS);
    CompletableFuture<MultiPartFormData.Parts> parsed = new CompletableFuture<>();
    parser.parse(Content.Source.from(ByteBuffer.wrap(body)), Promise.Invocable.toPromise(parsed));
    try (MultiPartFormData.Parts parts = parsed.join()) {
      return read(parts);
    } catch (CompletionException e) {
      throw new ProblemException(Problem.of(400, "Bad form", "The form could not be read."));
    }
  }

  /**
   * Reads what is sent. What is too much is still taken for a while and let go: a browser that is
   * cut off while it sends shows no answer.
   */
  private static byte[] body(Context request) throws IOException {
    InputStream in = request.req().getInputStream();
    byte[] body = in.readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      byte[] piece = new byte[16 * 1024];
      long left = MOST_PASSED_OVER;
      for (int read = in.read(piece); read >= 0 && left > 0; read = in.read(piece)) {
        left -= read;
      }
      throw tooLarge();
    }
    return body;
  }

  private static SentForm read(MultiPartFormData.Parts parts) throws IOException {
    String text = "";
    Optional<byte[]> file = Optional.empty();
    Map<String, List<String>> fields = new HashMap<>();
    for (MultiPart.Part part : parts) {
      String name = Objects.requireNonNullElse(part.getName(), "");
      switch (name) {
        case "text" -> text = new String(bytes(part, MOST_BYTES), StandardCharsets.UTF_8);
        case "letter" -> file = Optional.of(bytes(part, MOST_BYTES)).filter(b -> b.length > 0);
        default ->
            fields
                .computeIfAbsent(name, unseen -> new ArrayList<>())
                .add(new String(bytes(part, MOST_FIELD_BYTES), StandardCharsets.UTF_8));
      }
    }
    return new SentForm(text, file, fields);
  }

  private static byte[] bytes(MultiPart.Part part, int most) throws IOException {
    try (InputStream in = Content.Source.asInputStream(part.createContentSource())) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  private static ProblemException tooLarge() {
    return new ProblemException(
        Problem.of(
            413,
            "Letter too large",
            "A letter has at most %d MB here.".formatted(MOST_BYTES / 1024 / 1024)));
  }
}
