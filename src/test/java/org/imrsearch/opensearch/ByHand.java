package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;

/** What someone would send by hand to have the same index: for measurements. */
public final class ByHand {
  private static final String VERSION = "bench";

  private ByHand() {}

  /** Opens a sink for an index that is made anew, seen from its first commit on. */
  public static OpenSearchIndexSink sink(
      Cluster cluster, String name, IndexSchema schema, RulingValues values) {
    return OpenSearchIndexSink.open(cluster, name, schema, values, VERSION, true, ShapeWish.NONE);
  }

  /** Makes an index anew as a sink would, and returns the path that bulk requests go to. */
  public static String index(Cluster cluster, String name, IndexSchema schema) {
    String index =
        new IndexSeries(cluster, name, IndexDefinition.of(schema, VERSION), ShapeWish.NONE).next();
    return "/" + index;
  }

  /** Deletes all indexes of a name. */
  public static void remove(Cluster cluster, String name) {
    cluster.tell(Call.delete("/" + name + "-*"));
  }

  /** Returns the bodies of the bulk requests that a sink would send. */
  public static List<byte[]> bodies(
      IndexSchema schema, RulingValues values, List<Determination> letters) {
    LetterLines lines = new LetterLines(schema, values);
    List<byte[]> bodies = new ArrayList<>();
    LineBuffer body = new LineBuffer(BulkWriter.MOST_BYTES);
    long version = 1L << 60;
    for (Determination letter : letters) {
      byte[] more = lines.put(letter, stamp(letter), version++, Incumbent.NONE).lines();
      if (body.size() + more.length > BulkWriter.MOST_BYTES) {
        bodies.add(body.toBytes());
        body = new LineBuffer(BulkWriter.MOST_BYTES);
      }
      body.raw(more);
    }
    bodies.add(body.toBytes());
    return bodies;
  }

  /** Returns how many requests a sink has under way. */
  public static int inFlight() {
    return BulkWriter.IN_FLIGHT;
  }

  /** Returns a stamp as of a file of that letter. */
  public static LetterStamp stamp(Determination letter) {
    return new LetterStamp(
        letter.id(),
        "/letters/" + letter.sourceFile(),
        Letters.hash(letter.id()),
        Optional.of(letter).flatMap(known -> known.header().decisionDate()));
  }
}
