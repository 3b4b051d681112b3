package fixtures.framework.storm;

import java.util.HashMap;
import java.util.Map;
import org.apache.storm.topology.IRichBolt;
import org.apache.storm.task.OutputCollector;
import org.apache.storm.task.TopologyContext;
import org.apache.storm.tuple.Tuple;

/** What builds a bolt is called before it is sent, though a subclass overrides it. */
abstract class BoltIsBuilt implements IRichBolt {
  private static final long serialVersionUID = 1L;
  private final transient Map<String, Object> settings = new HashMap<>();

  BoltIsBuilt with(String name) {
    settings.put(name, name);
    return this;
  }
}

class BuiltBolt extends BoltIsBuilt {
  private static final long serialVersionUID = 1L;

  @Override
  BuiltBolt with(String name) {
    super.with(name);
    return this;
  }

  @Override
  public void prepare(Map<String, Object> conf, TopologyContext context, OutputCollector collector) {}

  @Override
  public void execute(Tuple input) {}

  @Override
  public void cleanup() {}
}
