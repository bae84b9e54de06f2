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
import org.imrsearch.source.Decoded;

/**
 * A form with a letter that somebody sends: a text in {@code text} or a file in {@code letter}. It
 * is read in memory, of bounded size, and no part of it is written to disk.
 *
 * @param text the text; empty where none was sent
 * @param file the bytes of the file; empty where none was chosen
 * @param fields the other fields
 */
record SentForm(String text, Optional<byte[]> file, Map<String, List<String>> fields) {
  private static final int MOST_PARTS = 200;
  private static final int MOST_FIELD_BYTES = 10_000;
  private static final String TYPE = "multipart/form-data";
  private static final int IN_MEMORY = -1;

  /** Reads the form of a request; what is wrong with it is a {@link ProblemException}. */
  static SentForm of(Context request) throws IOException {
    byte[] body = SentBody.of(request);
    String type = Objects.requireNonNullElse(request.header("Content-Type"), "");
    Optional<String> boundary =
        Optional.ofNullable(MultiPart.extractBoundary(type)).filter(text -> !text.isEmpty());
    if (boundary.isEmpty() || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      throw new ProblemException(
          ProblemKind.UNSUPPORTED_BODY.with("A form is sent as " + TYPE + "."));
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
      throw new ProblemException(ProblemKind.BAD_REQUEST.with("The form could not be read."));
    }
  }

  /** Returns the letter in it, of the file before the text; empty where there is neither. */
  Optional<Decoded> letter() {
    if (file.isPresent()) {
      return file.map(SentLetter::decoded);
    }
    return Optional.of(text).filter(pasted -> !pasted.isBlank()).map(SentLetter::pasted);
  }

  private static SentForm read(MultiPartFormData.Parts parts) throws IOException {
    String text = "";
    Optional<byte[]> file = Optional.empty();
    Map<String, List<String>> fields = new HashMap<>();
    for (MultiPart.Part part : parts) {
      String name = Objects.requireNonNullElse(part.getName(), "");
      switch (name) {
        case "text" -> text = new String(bytes(part, SentBody.LONGEST), StandardCharsets.UTF_8);
        case "letter" ->
            file = Optional.of(bytes(part, SentBody.LONGEST)).filter(b -> b.length > 0);
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
        throw new ProblemException(ProblemKind.TOO_LARGE.with("A field of the form is too long."));
      }
      return bytes;
    }
  }
}
