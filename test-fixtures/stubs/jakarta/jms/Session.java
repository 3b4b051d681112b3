package jakarta.jms;

import java.io.Serializable;

/** Stand-in for JMS 3. */
public interface Session extends Runnable, AutoCloseable {
  ObjectMessage createObjectMessage() throws JMSException;

  ObjectMessage createObjectMessage(Serializable object) throws JMSException;

  TextMessage createTextMessage(String text) throws JMSException;

  @Override
  void close() throws JMSException;
}
