package fixtures.crossing.jms;

import jakarta.jms.JMSException;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Session;
import java.io.Serializable;
import java.util.Optional;

/** The order is serializable, its Optional is not: reported at the field. */
public class OrderWithOptionalSent {
  static class Order implements Serializable {
    private static final long serialVersionUID = 1L;
    private Optional<String> note = Optional.of("urgent"); // expect: unserializable-field via Order.note
  }

  ObjectMessage message(Session session) throws JMSException {
    ObjectMessage message = session.createObjectMessage();
    message.setObject(new Order());
    return message;
  }

  static Object payload() {
    return new Order();
  }
}
