package fixtures.frameworks.flink;

import java.util.Iterator;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.source.SourceFunction;

/** A source that goes through an iterator of the client. */
public final class SourceOfIterator {
  private static final class Names implements SourceFunction<String> {
    private final Iterator<String> names; // expect: unserializable-field via Names.names

    private Names(Iterator<String> names) {
      this.names = names;
    }

    @Override
    public void run(SourceContext<String> context) {
      names.forEachRemaining(context::collect);
    }

    @Override
    public void cancel() {}
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.addSource(new Names(List.of("a", "b").iterator()), Types.STRING).print();
  }
}
