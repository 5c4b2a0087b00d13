import { nginxIsMissing, runNginx } from '../../deploy/run-host.ts';
import { testHost } from './host.ts';

testHost('nginx', nginxIsMissing(), runNginx);
