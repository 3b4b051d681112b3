package fixtures.flow.assignment;

import java.io.Serializable;
import javax.jms.JMSException;
import javax.jms.ObjectMessage;

/**
 * The cast satisfies the compiler: the class behind it is open and a subclass might be
 * serializable; this one is not.
 */
public class MailCastToSerializable {
  static class Mail {
    String subject = "Your order";
  }

  static Object queued() {
    Object mail = new Mail();
    return mail;
  }

  static void queue(ObjectMessage message) throws JMSException {
    message.setObject((Serializable) queued()); // expect: unserializable-value-at-boundary proved "Mail"
  }

  static Object payload() {
    return queued();
  }
}
