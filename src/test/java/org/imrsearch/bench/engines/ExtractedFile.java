package org.imrsearch.bench.engines;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Extracted letters in a file, as plain as can be: strings with their lengths, so that reading them
 * costs an engine next to nothing.
 */
final class ExtractedFile {
  private static final int BUFFER = 1 << 16;

  private ExtractedFile() {}

  /** Writes letters one after the other. */
  static final class Writer implements AutoCloseable {
    private final DataOutputStream out;

    Writer(Path file) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    void write(ExtractedLetter letter) throws IOException {
      text(letter.id());
      text(letter.text());
      text(letter.summary());
      out.writeInt(letter.rulings().size());
      for (ExtractedLetter.Ruling ruling : letter.rulings()) {
        write(ruling);
      }
    }

    private void write(ExtractedLetter.Ruling ruling) throws IOException {
      text(ruling.service());
      text(ruling.rationale());
      texts(ruling.diagnosisWords());
      texts(ruling.citationWords());
      text(ruling.decision());
      texts(ruling.guidelines());
      texts(ruling.pages());
      texts(ruling.categories());
      texts(ruling.drugs());
      texts(ruling.diagnoses());
      texts(ruling.bodyParts());
      texts(ruling.specialties());
      texts(ruling.licensures());
      text(ruling.sex());
      out.writeInt(ruling.year());
      out.writeInt(ruling.age());
    }

    private void texts(List<String> texts) throws IOException {
      out.writeInt(texts.size());
      for (String text : texts) {
        text(text);
      }
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Reads letters one after the other. */
  static final class Reader implements AutoCloseable {
    private final DataInputStream in;

    Reader(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /** Returns the next letter; empty at the end. */
    Optional<ExtractedLetter> next() throws IOException {
      String id;
      try {
        id = text();
      } catch (EOFException e) {
        return Optional.empty();
      }
      String text = text();
      String summary = text();
      int count = in.readInt();
      List<ExtractedLetter.Ruling> rulings = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        rulings.add(ruling());
      }
      return Optional.of(new ExtractedLetter(id, text, summary, rulings));
    }

    private ExtractedLetter.Ruling ruling() throws IOException {
      return new ExtractedLetter.Ruling(
          text(),
          text(),
          texts(),
          texts(),
          text(),
          texts(),
          texts(),
          texts(),
          texts(),
          texts(),
          texts(),
          texts(),
          texts(),
          text(),
          in.readInt(),
          in.readInt());
    }

    private List<String> texts() throws IOException {
      int count = in.readInt();
      List<String> texts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    private String text() throws IOException {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
