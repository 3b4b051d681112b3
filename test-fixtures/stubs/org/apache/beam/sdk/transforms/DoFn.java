package org.apache.beam.sdk.transforms;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apache.beam.sdk.transforms.display.HasDisplayData;

/** Stand-in for Beam 2.60. */
public abstract class DoFn<InputT, OutputT> implements Serializable, HasDisplayData {
  /** Stand-in for Beam 2.60. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface ProcessElement {}

  /** Stand-in for Beam 2.60. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Setup {}

  /** Stand-in for Beam 2.60. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.PARAMETER)
  public @interface Element {}

  /** Stand-in for Beam 2.60. */
  public interface OutputReceiver<T> {
    void output(T output);
  }
}
