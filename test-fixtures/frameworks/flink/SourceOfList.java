package fixtures.frameworks.flink;

import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.source.SourceFunction;

/** {@link SourceOfIterator}, mended: the list travels. */
public final class SourceOfList {
  private static final class Names implements SourceFunction<String> {
    private final List<String> names;

    private Names(List<String> names) {
      this.names = names;
    }

    @Override
    public void run(SourceContext<String> context) {
      names.forEach(context::collect);
    }

    @Override
    public void cancel() {}
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.addSource(new Names(List.of("a", "b")), Types.STRING).print();
  }
}
