package org.imrsearch.engine;

import java.util.Optional;
import org.imrsearch.determination.Determination;

/** A sink that passes all on to another; a test overrides what it is about. */
public class ForwardingSink implements IndexSink {
  private final IndexSink sink;

  /**
   * @param sink takes what is passed on; closed with this one
   */
  protected ForwardingSink(IndexSink sink) {
    this.sink = sink;
  }

  @Override
  public Optional<LetterStamp> findByHash(String contentHash) {
    return sink.findByHash(contentHash);
  }

  @Override
  public Optional<LetterStamp> findById(String id) {
    return sink.findById(id);
  }

  @Override
  public Optional<LetterStamp> findByOrigin(String origin) {
    return sink.findByOrigin(origin);
  }

  @Override
  public void put(Determination determination, LetterStamp stamp) {
    sink.put(determination, stamp);
  }

  @Override
  public void commit() {
    sink.commit();
  }

  @Override
  public void close() {
    sink.close();
  }
}
