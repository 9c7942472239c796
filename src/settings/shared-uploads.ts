import type { Settings } from './settings';

export type BucketSettings = Pick<
  Settings,
  | 'S3_BUCKET'
  | 'S3_REGION'
  | 'S3_ENDPOINT'
  | 'S3_ACCESS_KEY_ID'
  | 'S3_SECRET_ACCESS_KEY'
  | 'S3_PREFIX'
  | 'S3_PUBLIC_URL'
>;

/**
 * Strapi's provider for a bucket that several servers share, or nothing without S3_BUCKET: then files lie in
 * `public/uploads` of one server. Without keys the AWS SDK looks for them where its programs do (role of the machine,
 * `AWS_ACCESS_KEY_ID`, ...).
 *
 * Objects are sent without an ACL, which a new bucket of AWS refuses: the bucket, or what stands at S3_PUBLIC_URL, lets
 * readers in. Another maker's endpoint has the bucket in its path and gets no checksum trailers, which not all of
 * them know. A server that does not answer is given up after 15 s, so that an editor gets a sentence.
 */
export function sharedUploads(settings: BucketSettings): Record<string, unknown> {
  const { S3_BUCKET: Bucket, S3_ENDPOINT: endpoint, S3_ACCESS_KEY_ID: accessKeyId } = settings;
  if (Bucket === undefined) return {};
  return {
    provider: 'aws-s3',
    providerOptions: {
      baseUrl: publicAddress(settings),
      rootPath: settings.S3_PREFIX,
      s3Options: {
        region: settings.S3_REGION,
        ...(accessKeyId && {
          credentials: { accessKeyId, secretAccessKey: settings.S3_SECRET_ACCESS_KEY },
        }),
        ...(endpoint && { endpoint, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' }),
        params: { Bucket, ACL: undefined },
        maxAttempts: 2,
        requestHandler: { connectionTimeout: 5_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
      },
    },
  };
}

/** Where readers fetch what lies in the bucket, '' where that is the server's own `public/uploads`. */
export const pictureOrigin = (settings: BucketSettings): string =>
  settings.S3_BUCKET === undefined ? '' : new URL(publicAddress(settings)).origin;

const publicAddress = ({ S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_PUBLIC_URL }: BucketSettings): string => {
  const path = S3_PUBLIC_URL === undefined ? `/${S3_BUCKET}` : '';
  const base = S3_PUBLIC_URL ?? S3_ENDPOINT;
  if (base === undefined) return `https://${S3_BUCKET}.s3.${S3_REGION}.amazonaws.com`;
  return `${base.endsWith('/') ? base.slice(0, -1) : base}${path}`;
};
