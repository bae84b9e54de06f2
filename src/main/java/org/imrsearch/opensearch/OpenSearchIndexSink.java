package org.imrsearch.opensearch;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.PendingLetters;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;

/**
 * Writes letters into an index on a cluster. Nothing is locked: of two indexers that write the same
 * letter at the same time, the later writing stands and the other indexer is told.
 */
public final class OpenSearchIndexSink implements IndexSink {
  private static final int MOST_PENDING = 50_000;

  /** Two puts of one letter must not cross; puts of different ones may. */
  private static final int STRIPES = 64;

  private final IndexSeries series;
  private final String index;
  private final StoredLetters stored;
  private final BulkSender sender;
  private final BulkWriter bulk;
  private final LetterLines lines;
  private final SeenValues seen = new SeenValues();
  private final PutClock clock =
      new PutClock(Clock.systemUTC(), ThreadLocalRandom.current().nextLong());
  private final PendingLetters pending = new PendingLetters();

  /** What stands of the pending letters, by their ids. */
  private final Map<String, Incumbent> put = new ConcurrentHashMap<>();

  /** The versions of pending letters that took the place of something. */
  private final Map<String, Long> replacing = new ConcurrentHashMap<>();

  private final Object[] stripes = new Object[STRIPES];

  /** Putting shares it; a commit must have it alone. */
  private final ReadWriteLock writing = new ReentrantReadWriteLock();

  /** Whether nobody searches the index before the first commit. */
  private volatile boolean hidden;

  private OpenSearchIndexSink(
      Cluster cluster,
      IndexSeries series,
      String index,
      boolean hidden,
      LetterLines lines,
      RetryPolicy policy) {
    this.series = series;
    this.index = index;
    this.hidden = hidden;
    this.lines = lines;
    this.stored = new StoredLetters(cluster, index, policy);
    this.sender = new BulkSender(cluster, IndexSeries.writer(index), policy);
    this.bulk = new BulkWriter(sender);
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Object();
    }
  }

  /**
   * Opens an index for writing and makes it where there is none.
   *
   * @param name of the index, an alias
   * @param values tells the values of rulings
   * @param formatVersion changes whenever the same letter would be read or written otherwise
   * @param rebuild whether to begin anew, beside what the index holds: that is searched until the
   *     first commit and gone from then on
   * @param wish how an index that is made is spread over the cluster
   * @throws IndexException when the name means something that this program did not make, when the
   *     index was built with other index-time settings or another version and {@code rebuild} is
   *     not asked for, or when the cluster does not do it
   */
  public static OpenSearchIndexSink open(
      Cluster cluster,
      String name,
      IndexSchema schema,
      RulingValues values,
      String formatVersion,
      boolean rebuild,
      ShapeWish wish) {
    IndexDefinition definition = IndexDefinition.of(schema, formatVersion);
    IndexSeries series = new IndexSeries(cluster, name, definition, wish);
    return open(cluster, series, new LetterLines(schema, values), rebuild, RetryPolicy.USUAL);
  }

  static OpenSearchIndexSink open(
      Cluster cluster, IndexSeries series, LetterLines lines, boolean rebuild, RetryPolicy policy) {
    String index = rebuild ? series.next() : series.current().orElseGet(series::first);
    if (!rebuild) {
      series.requireFit(index);
    }
    OpenSearchIndexSink sink =
        new OpenSearchIndexSink(cluster, series, index, rebuild, lines, policy);
    if (!rebuild) {
      sink.readStamps();
    }
    return sink;
  }

  /** What a killed run sent is taken into account, so that it need not be sent again. */
  private void readStamps() {
    stored.refresh();
    stored.each(this::saw);
  }

  private void saw(LetterStamp stamp) {
    seen.add(SeenValues.Kind.ID, stamp.id());
    seen.add(SeenValues.Kind.ORIGIN, FieldValue.cut(stamp.origin()));
    seen.add(SeenValues.Kind.HASH, stamp.contentHash());
  }

  @Override
  public Optional<LetterStamp> findByHash(String contentHash) {
    return pending
        .byHash(contentHash)
        .or(() -> find(SeenValues.Kind.HASH, DocumentLayout.HASH, contentHash));
  }

  @Override
  public Optional<LetterStamp> findById(String id) {
    return pending.byId(id).or(() -> find(SeenValues.Kind.ID, DocumentLayout.ID, id));
  }

  @Override
  public Optional<LetterStamp> findByOrigin(String origin) {
    String kept = FieldValue.cut(origin);
    return pending
        .byOrigin(origin)
        .or(() -> find(SeenValues.Kind.ORIGIN, DocumentLayout.ORIGIN, kept));
  }

  private Optional<LetterStamp> find(SeenValues.Kind kind, String field, String value) {
    writing.readLock().lock();
    try {
      return seen.mayHold(kind, value)
          ? stored.by(field, value).stream()
              .filter(stamp -> !pending.supersedes(stamp.id()))
              .findFirst()
          : Optional.empty();
    } finally {
      writing.readLock().unlock();
    }
  }

  @Override
  public void put(Determination determination, LetterStamp stamp) {
    writing.readLock().lock();
    try {
      synchronized (stripes[Math.floorMod(stamp.id().hashCode(), STRIPES)]) {
        removeOtherFrom(stamp);
        Incumbent former = incumbent(stamp.id());
        long version = clock.after(former.version());
        bulk.add(lines.put(determination, stamp, version, former));
        put.put(stamp.id(), new Incumbent(version, determination.rulings().size()));
        if (!former.isNone()) {
          replacing.put(stamp.id(), version);
        }
        pending.put(stamp);
        saw(stamp);
      }
    } finally {
      writing.readLock().unlock();
    }
    if (pending.size() >= MOST_PENDING) {
      readAnew();
    }
  }

  /** Done before the letter is sent, so that no kill leaves two letters of one file. */
  private void removeOtherFrom(LetterStamp stamp) {
    Optional<String> other =
        findByOrigin(stamp.origin()).map(LetterStamp::id).filter(id -> !id.equals(stamp.id()));
    if (other.isEmpty()) {
      return;
    }
    Incumbent former = incumbent(other.get());
    long version = clock.after(former.version());
    bulk.add(LetterLines.remove(other.get(), version, former.rulings()));
    bulk.settle();
    put.put(other.get(), new Incumbent(version, 0));
    replacing.put(other.get(), version);
    pending.remove(other.get());
  }

  /** A writing of the same letter that is still under way could come after the next one. */
  private Incumbent incumbent(String id) {
    Incumbent pendingOne = put.get(id);
    if (pendingOne != null) {
      bulk.settle();
      return pendingOne;
    }
    return seen.mayHold(SeenValues.Kind.ID, id) ? stored.incumbent(id) : Incumbent.NONE;
  }

  /** Only of an index that nobody searches yet: refreshing another would show half a commit. */
  private void readAnew() {
    writing.writeLock().lock();
    try {
      if (hidden && pending.size() >= MOST_PENDING) {
        readPending();
      }
    } finally {
      writing.writeLock().unlock();
    }
  }

  /** From here on what was pending is found in the index. */
  private void readPending() {
    bulk.settle();
    stored.refresh();
    removeStale();
    pending.clear();
    put.clear();
  }

  /** Removes rulings that an indexer left which wrote the same letters at the same time. */
  private void removeStale() {
    Map<String, Long> versions = new HashMap<>(bulk.replacing());
    versions.putAll(replacing);
    List<StoredLetters.Stale> stale = stored.stale(versions);
    if (!stale.isEmpty()) {
      // One that is overtaken belongs to a writing later than this one.
      sender.send(
          stale.stream()
              .map(
                  ruling ->
                      LetterLines.removeRuling(
                          ruling.id(), ruling.number(), versions.getOrDefault(ruling.id(), 0L)))
              .toList());
      stored.refresh();
    }
    bulk.replacing().clear();
    replacing.clear();
  }

  @Override
  public void commit() {
    writing.writeLock().lock();
    try {
      readPending();
      if (hidden) {
        series.show(index);
        hidden = false;
      }
    } finally {
      writing.writeLock().unlock();
    }
  }

  /** Gives up what was not sent; there is no lock to give up. What was sent is in the index. */
  @Override
  public void close() {
    bulk.close();
    if (hidden) {
      series.delete(index);
    }
  }
}
