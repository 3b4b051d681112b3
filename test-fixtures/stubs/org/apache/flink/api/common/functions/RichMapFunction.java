package org.apache.flink.api.common.functions;

/** Stand-in for Flink 1.20. */
public abstract class RichMapFunction<IN, OUT> extends AbstractRichFunction
    implements MapFunction<IN, OUT> {
  private static final long serialVersionUID = 1L;

  @Override
  public abstract OUT map(IN value) throws Exception;
}
