package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a bulk request that write one letter, or take one out.
 *
 * @param version of all its documents
 * @param lines the bytes
 * @param ends where each item ends, rising
 * @param rulings how many rulings are written
 * @param fresh whether there should be nothing that this takes the place of
 */
record LetterBulk(
    String id, long version, byte[] lines, List<Integer> ends, int rulings, boolean fresh) {

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
