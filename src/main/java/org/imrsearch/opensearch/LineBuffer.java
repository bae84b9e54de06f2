package org.imrsearch.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Lines of JSON as bytes. Not a generator's: what is written here is mostly ready bytes and long
 * texts, and a text is encoded by the JDK and escaped in one pass.
 */
final class LineBuffer {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes;
  private int size;

  LineBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  /** Encodes what needs no escape. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  int size() {
    return size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Appends bytes as they are. */
  LineBuffer raw(byte[] more) {
    require(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  LineBuffer raw(char ascii) {
    require(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  LineBuffer number(long number) {
    return raw(ascii(Long.toString(number)));
  }

  /** Appends a text in quotation marks. */
  LineBuffer text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    require(utf8.length + 2);
    bytes[size++] = '"';
    int from = 0;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
        copy(utf8, from, i);
        escape(b);
        from = i + 1;
      }
    }
    copy(utf8, from, utf8.length);
    return raw('"');
  }

  /** Appends one text as itself, several as an array. */
  LineBuffer texts(Collection<String> texts) {
    return each(texts, this::text);
  }

  /** Appends one number as itself, several as an array. */
  LineBuffer numbers(Collection<Long> numbers) {
    return each(numbers, this::number);
  }

  private <T> LineBuffer each(Collection<T> all, Consumer<T> writer) {
    if (all.size() == 1) {
      writer.accept(all.iterator().next());
      return this;
    }
    char before = '[';
    for (T one : all) {
      raw(before);
      writer.accept(one);
      before = ',';
    }
    return raw(']');
  }

  private void copy(byte[] from, int start, int end) {
    require(end - start);
    System.arraycopy(from, start, bytes, size, end - start);
    size += end - start;
  }

  private void escape(byte b) {
    require(6);
    bytes[size++] = '\\';
    if (b >= ' ') {
      bytes[size++] = b;
      return;
    }
    bytes[size++] = 'u';
    bytes[size++] = '0';
    bytes[size++] = '0';
    bytes[size++] = HEX[b >> 4];
    bytes[size++] = HEX[b & 15];
  }

  private void require(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
