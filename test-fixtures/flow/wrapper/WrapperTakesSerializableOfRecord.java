package fixtures.flow.wrapper;

import java.io.Serializable;
import java.util.ArrayList;
import javax.jms.JMSException;
import javax.jms.ObjectMessage;

/** The lines are serializable records. */
public class WrapperTakesSerializableOfRecord {
  record Line(int amount) implements Serializable {}

  static void send(ObjectMessage message, Serializable body) throws JMSException {
    message.setObject(body);
  }

  static ArrayList<Line> lines() {
    ArrayList<Line> lines = new ArrayList<>();
    lines.add(new Line(3));
    return lines;
  }

  static void order(ObjectMessage message) throws JMSException {
    send(message, lines());
  }

  static Object payload() {
    return lines();
  }
}
