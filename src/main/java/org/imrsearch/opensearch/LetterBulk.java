package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;

/** The lines of a bulk request that write one letter, or take one out. */
final class LetterBulk {
  private final String id;
  private final long version;
  private final byte[] lines;
  private final List<Integer> ends;
  private final int rulings;
  private final boolean fresh;

  /**
   * @param version of all its documents
   * @param lines the bytes
   * @param ends where each item ends, rising
   * @param rulings how many rulings are written
   * @param fresh whether there should be nothing that this takes the place of
   */
  private LetterBulk(
      String id, long version, byte[] lines, List<Integer> ends, int rulings, boolean fresh) {
    this.id = id;
    this.version = version;
    this.lines = lines;
    this.ends = ends;
    this.rulings = rulings;
    this.fresh = fresh;
  }

  String id() {
    return id;
  }

  long version() {
    return version;
  }

  /** Returns the bytes, which nobody changes. */
  byte[] lines() {
    return lines;
  }

  int items() {
    return ends.size();
  }

  /** Whether there should be nothing that this takes the place of. */
  boolean fresh() {
    return fresh;
  }

  /** Returns where an item ends. */
  int end(int item) {
    return ends.get(item);
  }

  /** Returns where an item begins. */
  int start(int item) {
    return item == 0 ? 0 : ends.get(item - 1);
  }

  /** Returns what takes back all that this wrote, and nothing that was written later. */
  LetterBulk undone() {
    return LetterLines.remove(id, version, rulings);
  }

  /** Writes items one after the other. */
  static final class Builder {
    private static final byte[] INDEX = LineBuffer.ascii("{\"index\":{\"_id\":");
    private static final byte[] DELETE = LineBuffer.ascii("{\"delete\":{\"_id\":");
    private static final byte[] ROUTING = LineBuffer.ascii(",\"routing\":");
    private static final byte[] VERSION =
        LineBuffer.ascii(",\"version_type\":\"external_gte\",\"version\":");
    private static final byte[] END = LineBuffer.ascii("}}\n");

    private final String id;
    private final long version;
    private final LineBuffer lines;
    private final List<Integer> ends = new ArrayList<>();

    Builder(String id, long version, int capacity) {
      this.id = id;
      this.version = version;
      this.lines = new LineBuffer(capacity);
    }

    /** Begins a document, which the caller writes and ends. */
    LineBuffer index(String document) {
      return action(INDEX, document);
    }

    void delete(String document) {
      action(DELETE, document);
      ends.add(lines.size());
    }

    void end() {
      lines.raw('\n');
      ends.add(lines.size());
    }

    LetterBulk built(int rulings, boolean fresh) {
      return new LetterBulk(id, version, lines.toBytes(), List.copyOf(ends), rulings, fresh);
    }

    private LineBuffer action(byte[] verb, String document) {
      return lines
          .raw(verb)
          .text(document)
          .raw(ROUTING)
          .text(id)
          .raw(VERSION)
          .number(version)
          .raw(END);
    }
  }
}
