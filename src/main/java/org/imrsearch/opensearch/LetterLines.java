package org.imrsearch.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.facet.DecisionCode;
import org.imrsearch.letter.DeterminationJson;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RationaleSketch;
import org.imrsearch.schema.RulingValues;

/**
 * Writes letters as the lines of a bulk request: {@link DocumentLayout} says what is in them. The
 * letter comes last, so that whoever finds it finds its rulings. Safe for use by several threads.
 */
final class LetterLines {
  private static final int USUAL_BYTES = 32 << 10;

  private final RulingValues values;

  /** By the fields' names. */
  private final Map<String, FieldLines> ofLetter = new LinkedHashMap<>();

  private final Map<String, FieldLines> ofRuling = new LinkedHashMap<>();

  LetterLines(IndexSchema schema, RulingValues values) {
    this.values = values;
    for (Field field : schema.fields()) {
      boolean shared = RulingValues.areOfLetter(field.name());
      (shared ? ofLetter : ofRuling).put(field.name(), new FieldLines(field));
    }
  }

  /**
   * Returns what puts a letter in place of what was there.
   *
   * @param version of this writing, higher than those of what was there
   * @param former what was there
   */
  LetterBulk put(Determination determination, LetterStamp stamp, long version, Incumbent former) {
    List<Ruling> rulings = determination.rulings();
    LetterBulk.Builder bulk = new LetterBulk.Builder(stamp.id(), version, USUAL_BYTES);
    byte[] block = ofBlock(stamp, version);
    byte[][] shared = new byte[DecisionCode.KINDS][];
    for (int i = 0; i < rulings.size(); i++) {
      Ruling ruling = rulings.get(i);
      int decision = DecisionCode.of(ruling.decision());
      if (shared[decision] == null) {
        shared[decision] = shared(determination, decision);
      }
      LineBuffer line = bulk.index(DocumentLayout.rulingId(stamp.id(), i + 1));
      addRuling(line, block, i + 1, ruling);
      ofRuling.forEach(
          (name, field) ->
              line.raw(field.ofRuling(values.of(name, determination, ruling), decision)));
      line.raw(shared[decision]).raw('}');
      bulk.end();
    }
    for (int number = rulings.size() + 1; number <= former.rulings(); number++) {
      bulk.delete(DocumentLayout.rulingId(stamp.id(), number));
    }
    LineBuffer line = bulk.index(stamp.id());
    addLetter(line, block, determination, stamp);
    bulk.end();
    return bulk.built(rulings.size(), former.isNone());
  }

  /** Returns what takes a letter out, the letter first: without it its rulings are no letter's. */
  static LetterBulk remove(String id, long version, int rulings) {
    LetterBulk.Builder bulk = new LetterBulk.Builder(id, version, 256);
    bulk.delete(id);
    for (int number = 1; number <= rulings; number++) {
      bulk.delete(DocumentLayout.rulingId(id, number));
    }
    return bulk.built(0, false);
  }

  /** Returns what takes one ruling of a letter out. */
  static LetterBulk removeRuling(String id, int number, long version) {
    LetterBulk.Builder bulk = new LetterBulk.Builder(id, version, 128);
    bulk.delete(DocumentLayout.rulingId(id, number));
    return bulk.built(0, false);
  }

  /** Returns the members that all documents of a letter have in the object {@code imr}. */
  private static byte[] ofBlock(LetterStamp stamp, long version) {
    LineBuffer block = new LineBuffer(128);
    member(block, DocumentLayout.ID).text(stamp.id());
    member(block, DocumentLayout.PUT).text(PutClock.stamp(version));
    stamp
        .decided()
        .ifPresent(day -> member(block, DocumentLayout.DECIDED).number(day.toEpochDay()));
    return block.toBytes();
  }

  /** Opens a document of a type, and its object {@code imr}. */
  private static LineBuffer open(LineBuffer line, String type, byte[] block) {
    String[] path = DocumentLayout.TYPE.split("\\.", 2);
    return line.raw('{')
        .text(path[0])
        .raw(':')
        .raw('{')
        .text(path[1])
        .raw(':')
        .text(type)
        .raw(block);
  }

  private static LineBuffer member(LineBuffer json, String path) {
    return json.raw(',').text(path.substring(path.indexOf('.') + 1)).raw(':');
  }

  private static void addRuling(LineBuffer line, byte[] block, int number, Ruling ruling) {
    open(line, DocumentLayout.RULING, block);
    member(line, DocumentLayout.NUMBER).number(number);
    Optional<RationaleSketch> sketch = RationaleSketch.of(ruling.rationale());
    if (sketch.isPresent()) {
      member(line, DocumentLayout.SKETCH_HIGH).number(sketch.get().high());
      member(line, DocumentLayout.SKETCH_LOW).number(sketch.get().low());
    }
    line.raw('}');
  }

  private void addLetter(
      LineBuffer line, byte[] block, Determination determination, LetterStamp stamp) {
    open(line, DocumentLayout.LETTER, block);
    member(line, DocumentLayout.ORIGIN).text(FieldValue.cut(stamp.origin()));
    member(line, DocumentLayout.HASH).text(stamp.contentHash());
    member(line, DocumentLayout.RULINGS).number(determination.rulings().size());
    member(line, DocumentLayout.JSON).raw(DeterminationJson.encode(determination)).raw('}');
    Ruling any = determination.rulings().getFirst();
    ofLetter.forEach(
        (name, field) -> line.raw(field.ofLetter(values.of(name, determination, any))));
    line.raw('}');
  }

  private byte[] shared(Determination determination, int decision) {
    Ruling any = determination.rulings().getFirst();
    LineBuffer shared = new LineBuffer(USUAL_BYTES / 8);
    ofLetter.forEach(
        (name, field) -> {
          List<FieldValue> all = values.of(name, determination, any);
          shared.raw(field.ofRuling(all, decision));
        });
    return shared.toBytes();
  }
}
