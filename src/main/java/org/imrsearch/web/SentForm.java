package org.imrsearch.web;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

  private static final int MOST_FIELD_BYTES = 10_000;
  private static final String TYPE = "multipart/form-data";

  /** Where Jetty looks for the limits of a form. */
  private static final String LIMITS = "org.eclipse.jetty.multipartConfig";

  /** Nothing is ever written there: all that is allowed stays in memory. */
  private static final String NOWHERE = "";

  /** Reads the form of a request; what is wrong with it is a {@link ProblemException}. */
  static SentForm of(Context request) {
    String type = Objects.requireNonNullElse(request.header("Content-Type"), "");
    if (!type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      throw new ProblemException(
          Problem.of(415, "Unsupported media type", "A form is sent as " + TYPE + "."));
    }
    if (request.req().getContentLengthLong() > MOST_BYTES) {
      throw tooLarge();
    }
    request
        .req()
        .setAttribute(
            LIMITS, new MultipartConfigElement(NOWHERE, MOST_BYTES, MOST_BYTES, MOST_BYTES));
    try {
      return read(request);
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | ServletException | RuntimeException e) {
      throw broken(request);
    }
  }

  private static SentForm read(Context request) throws IOException, ServletException {
    String text = "";
    Optional<byte[]> file = Optional.empty();
    Map<String, List<String>> fields = new HashMap<>();
    for (Part part : request.req().getParts()) {
      switch (part.getName()) {
        case "text" -> text = new String(bytes(part, MOST_BYTES), StandardCharsets.UTF_8);
        case "letter" -> file = Optional.of(bytes(part, MOST_BYTES)).filter(b -> b.length > 0);
        default ->
            fields
                .computeIfAbsent(part.getName(), name -> new ArrayList<>())
                .add(new String(bytes(part, MOST_FIELD_BYTES), StandardCharsets.UTF_8));
      }
    }
    return new SentForm(text, file, fields);
  }

  private static byte[] bytes(Part part, int most) throws IOException {
    try (InputStream in = part.getInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  private static ProblemException broken(Context request) {
    // A body without a length is told to be too long only when that many bytes have come.
    return request.req().getContentLengthLong() < 0
        ? tooLarge()
        : new ProblemException(Problem.of(400, "Bad form", "The form could not be read."));
  }

  private static ProblemException tooLarge() {
    return new ProblemException(
        Problem.of(
            413,
            "Letter too large",
            "A letter has at most %d MB here.".formatted(MOST_BYTES / 1024 / 1024)));
  }
}
