package fixtures.crossing.jms;

import java.util.ArrayList;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.Session;

/** The parameter is Serializable and so is the list; its elements are not. */
public class ListOfPlainLinesSent {
  static class Line {
    int amount = 1;
  }

  Message message(Session session) throws JMSException {
    ArrayList<Line> lines = new ArrayList<>();
    lines.add(new Line());
    return session.createObjectMessage(lines); // expect: unserializable-state-at-boundary "Line"
  }

  static Object payload() {
    ArrayList<Line> lines = new ArrayList<>();
    lines.add(new Line());
    return lines;
  }
}
