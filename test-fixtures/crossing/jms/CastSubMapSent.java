package fixtures.crossing.jms;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import javax.jms.JMSException;
import javax.jms.ObjectMessage;

/** A sub-map of a TreeMap is serializable, though its declared type does not say so. */
public class CastSubMapSent {
  static void fill(ObjectMessage message, Map<String, Integer> stock) throws JMSException {
    TreeMap<String, Integer> sorted = new TreeMap<>(stock);
    message.setObject((Serializable) sorted.headMap("m"));
  }

  static Object payload() {
    return new TreeMap<String, Integer>().headMap("m");
  }
}
